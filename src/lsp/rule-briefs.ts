import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { RULE_IDS, RULE_LOADERS } from '../../rules/registry.ts'
import { packageFolder, rulePage } from '../app/package-files.ts'
import type { RuleBrief } from './hover.ts'

const WHY = /^## Why\s*\n+((?:.+\n?)+)/m

/** The pages of our rules in brief, by id. */
export async function ruleBriefs(): Promise<ReadonlyMap<string, RuleBrief>> {
  const briefs = RULE_IDS.map(async (id) => {
    const { meta } = await RULE_LOADERS[id]()
    const why = WHY.exec(rulePage(id))?.[1]?.trim() ?? ''
    const page = pathToFileURL(join(packageFolder(), 'rules', id, 'README.md')).href
    return [id, { summary: meta.summary, why, page }] as const
  })
  return new Map(await Promise.all(briefs))
}
