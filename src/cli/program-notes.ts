import { RULE_IDS, RULE_LOADERS } from '../../rules/registry.ts'
import { packageVersion, rulePage } from '../app/package-files.ts'
import type { ProgramNotes, RuleNote } from '../report/rule-notes.ts'

/** What reports say of the program and its rules; pages are read only where the format shows them. */
export async function programNotes(format: string): Promise<ProgramNotes> {
  const notes = format === 'sarif' ? await ruleNotes() : new Map<string, RuleNote>()
  return { version: packageVersion(), noteOf: (rule) => notes.get(rule) }
}

async function ruleNotes(): Promise<ReadonlyMap<string, RuleNote>> {
  const notes = await Promise.all(
    RULE_IDS.map(async (id): Promise<readonly [string, RuleNote]> => {
      const { summary, severity } = (await RULE_LOADERS[id]()).meta
      return [id, { id, summary, severity, page: rulePage(id) }]
    }),
  )
  return new Map(notes)
}
