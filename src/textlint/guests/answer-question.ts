import { dirname } from 'node:path'
import {
  TextlintKernel,
  TextlintKernelDescriptor,
  type TextlintKernelFilterRule,
  type TextlintKernelRule,
} from '@textlint/kernel'
import type { TextlintMessage, TextlintRuleContext, TextlintRuleReportHandler } from '@textlint/types'
import type { GuestLoader } from './load-guests.ts'
import type {
  GuestAnswer,
  GuestHouse,
  GuestMark,
  GuestMessage,
  GuestPiece,
  GuestQuestion,
} from './protocol.ts'

/**
 * Answers one question in the thread of the guests. What a guest throws is an answer too; what it
 * never says is for the desk to wait for, and to give up on.
 */
export async function answerQuestion(question: GuestQuestion, loader: GuestLoader): Promise<GuestAnswer> {
  try {
    switch (question.kind) {
      case 'rules-of': {
        const rules = await loader.rules(question.house, question.name)
        return { kind: 'rules', rules: rules.map((rule) => rule.ruleId) }
      }
      case 'lint':
        return await lint(question, loader)
      case 'filter':
        return await filter(question, loader)
    }
  } catch (error) {
    return { kind: 'failed', reason: firstLine(error) }
  }
}

/** textlint's errors go on with advice and stacks; an editor's report has room for their first line. */
function firstLine(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error)
  return text.trim().split(/[\r\n]/, 1)[0] ?? ''
}

async function lint(
  question: Extract<GuestQuestion, { kind: 'lint' }>,
  loader: GuestLoader,
): Promise<GuestAnswer> {
  const { house, piece } = question
  const rules = await loader.rules(house, question.name)
  const filters = await Promise.all(question.filters.map((name) => loader.filter(house, name)))
  const messages = await runKernel(house, piece, loader, {
    rules: rules.filter((rule) => rule.ruleId === question.rule),
    filterRules: filters.flat(),
  })
  return { kind: 'messages', messages: (messages ?? []).map(toGuestMessage) }
}

function toGuestMessage(message: TextlintMessage): GuestMessage {
  const { fix, suggestions } = message
  return {
    rule: message.ruleId,
    message: message.message,
    severity: message.severity,
    range: [message.range[0], message.range[1]],
    fixes: [
      ...(fix === undefined ? [] : [{ title: '', range: fix.range, text: fix.text }]),
      ...(suggestions ?? []).map((offered) => ({
        title: offered.message,
        range: offered.fix.range,
        text: offered.fix.text,
      })),
    ],
  }
}

/** Our findings go through a filter as messages of rules that say nothing but their number. */
async function filter(
  question: Extract<GuestQuestion, { kind: 'filter' }>,
  loader: GuestLoader,
): Promise<GuestAnswer> {
  const { house, piece, marks } = question
  const names = [...new Set(marks.map((mark) => mark.rule))]
  const messages = await runKernel(house, piece, loader, {
    rules: names.map((ruleId) => ({ ruleId, rule: markReporter(ruleId, marks) })),
    filterRules: [...(await loader.filter(house, question.name))],
  })
  const through = messages?.map((message) => Number(message.message)) ?? marks.keys()
  return { kind: 'kept', kept: keptByAllNames(marks, new Set(through)) }
}

/** A finding stays when the filter let it through under every name that it goes by. */
function keptByAllNames(marks: readonly GuestMark[], through: ReadonlySet<number>): readonly number[] {
  const stopped = new Set(marks.filter((_, place) => !through.has(place)).map((mark) => mark.index))
  return [...new Set(marks.map((mark) => mark.index))].filter((index) => !stopped.has(index))
}

/** Says of each mark its place in the list: textlint takes equal messages for one. */
function markReporter(rule: string, marks: readonly GuestMark[]) {
  return (context: Readonly<TextlintRuleContext>): TextlintRuleReportHandler => ({
    [context.Syntax.Document](root: Parameters<TextlintRuleContext['report']>[0]) {
      const base = root.range[0]
      for (const [place, mark] of marks.entries()) {
        if (mark.rule !== rule) continue
        const padding = context.locator.range([mark.start - base, mark.end - base])
        context.report(root, new context.RuleError(String(place), { padding }))
      }
    },
  })
}

/** The rule that textlint names when a plug-in could not read the file. */
const PLUGIN_ERROR = 'plugin-error'

/** Runs textlint's kernel; `undefined` for a file that no plug-in reads, which stock textlint passes over. */
async function runKernel(
  house: GuestHouse,
  piece: GuestPiece,
  loader: GuestLoader,
  parts: { readonly rules: TextlintKernelRule[]; readonly filterRules: TextlintKernelFilterRule[] },
): Promise<readonly TextlintMessage[] | undefined> {
  const plugins = [...(await loader.plugins(house))]
  const readers = new TextlintKernelDescriptor({ rules: [], filterRules: [], plugins })
  const ext = piece.endings.find((ending) => readers.findPluginDescriptorWithExt(ending) !== undefined)
  if (ext === undefined) return undefined
  const { messages } = await new TextlintKernel().lintText(piece.text, {
    ...parts,
    ext,
    plugins,
    filePath: piece.path,
    configBaseDir: dirname(house.configFile),
  })
  const broken = messages.find((message) => message.ruleId === PLUGIN_ERROR)
  if (broken !== undefined) throw new Error(broken.message)
  return messages
}
