import { RULE_IDS, RULE_LOADERS } from '../../rules/registry.ts'
import { rulePage } from '../app/package-files.ts'
import { wrap } from '../report/width.ts'
import type { Arguments } from './command.ts'
import type { Host } from './host.ts'
import { pageStyle } from './page-style.ts'
import { EXIT } from './run-report.ts'
import { ruleId } from './run-setup.ts'
import { terminalPage } from './terminal-page.ts'
import { UsageError } from './usage-error.ts'

const WIDEST = 100

/** `copydesk explain`: a rule's page, or all rules in a line each. */
export async function runExplain(args: Arguments, host: Host): Promise<number> {
  const [stated, ...others] = args.operands
  if (others.length > 0) throw new UsageError('explain shows one rule at a time.', 'explain')
  const width = Math.min(WIDEST, host.out.columns)
  if (stated === undefined) host.out.write(await ruleList(width))
  else host.out.write(terminalPage(rulePage(ruleId(stated)), width, pageStyle(args, host, host.out)))
  return EXIT.clean
}

async function ruleList(width: number): Promise<string> {
  const indent = Math.max(...RULE_IDS.map((id) => id.length)) + 2
  const lines: string[] = []
  for (const id of RULE_IDS) {
    const { meta } = await RULE_LOADERS[id]()
    const summary = wrap(meta.summary, Math.max(20, width - indent))
    lines.push(...summary.map((line, i) => (i === 0 ? id : '').padEnd(indent) + line))
  }
  return `${lines.join('\n')}\n\nThe page of one: copydesk explain ${RULE_IDS[0]}\n`
}
