import {
  type BlockFacts,
  defineRememberingRule,
  type RuleContext,
  type RuleReport,
} from '../../src/rule/rule.ts'
import { editDistance } from '../../src/text/nearest.ts'
import { openMemory } from './names-memory.ts'
import { nearPairs } from './near-pairs.ts'
import { type Mention, mentionsIn, spellingsOf } from './spellings.ts'
import { confidenceOf, type Variant, variantOf } from './variants.ts'

/** A page of more blocks than this is no article: its names are compared stretch by stretch. */
const WINDOW = 600

export const rule = defineRememberingRule({
  meta: {
    id: 'name-consistency',
    summary: 'One person’s or place’s name spelt in two ways in one piece',
    severity: 'error',
    messages: {
      variant: 'The name is spelt “{odd}” here and “{usual}” elsewhere.',
      'evidence-usual': 'Here it is “{usual}”.',
      'spell-usual': 'Spell it “{usual}” here',
      'spell-odd': 'Spell it “{odd}” there',
    },
    options: {
      allow: {
        kind: 'list',
        default: [],
        description: 'Names that may stand beside others spelt nearly alike.',
      },
    },
    roles: [
      'headline',
      'standfirst',
      'byline',
      'dateline',
      'heading',
      'body',
      'list-item',
      'quotation',
      'pull-quote',
      'footnote',
      'table-cell',
    ],
    applicability: 'unsafe',
  },
  collect(block, context): readonly Mention[] | undefined {
    const mentions = mentionsIn(block, context.words(block))
    return mentions.length === 0 ? undefined : mentions
  },
  remember: openMemory,
  judge(facts, context, memory) {
    const allowed = new Set(context.options.allow.map((name) => name.toLowerCase()))
    const reports: RuleReport[] = []
    for (let stretch = 0; stretch * WINDOW < facts.length; stretch++) {
      context.checkpoint()
      const window = facts.slice(stretch * WINDOW, (stretch + 1) * WINDOW)
      const blocks = window.map(({ block }) => block)
      const small = memory.smallWords(stretch, blocks, context.words)
      const find = (): readonly RuleReport[] => windowReports(window, allowed, small, context)
      reports.push(...memory.reportsOf(stretch, window, find))
    }
    return reports
  },
})

function windowReports(
  facts: readonly BlockFacts<readonly Mention[]>[],
  allowed: ReadonlySet<string>,
  small: (folded: string) => boolean,
  context: RuleContext<unknown>,
): readonly RuleReport[] {
  const spellings = spellingsOf(facts.flatMap((entry) => entry.facts))
  const pairs = nearPairs(spellings)
  if (pairs.length === 0) return []
  const isCrowd = spellings.length > CROWD
  const variants = pairs.flatMap((pair) => {
    if (pair.some(({ folded }) => allowed.has(folded))) return []
    const variant = variantOf(pair, context.lexicon, small)
    return variant === undefined || (isCrowd && isChance(variant)) ? [] : variant
  })
  return bestOfEach(variants).map(reportOf)
}

/** Of so many names, as a dictionary or a list has them, some are nearly alike by chance. */
const CROWD = 1000
/** Mentions of the usual name that tell a slip from chance there. */
const CROWD_SUPPORT = 6

function isChance({ support, isAnchored }: Variant): boolean {
  return !isAnchored && support < CROWD_SUPPORT
}

/** One finding for each odd spelling: “Falkand” beside “Falkland” and “Falklands” is the nearer. */
function bestOfEach(variants: readonly Variant[]): readonly Variant[] {
  const best = new Map<string, Variant>()
  for (const variant of variants) {
    const known = best.get(variant.odd.folded)
    if (known === undefined || isNearer(variant, known)) best.set(variant.odd.folded, variant)
  }
  return [...best.values()]
}

function isNearer(a: Variant, b: Variant): boolean {
  const nearer = distance(b) - distance(a)
  return nearer > 0 || (nearer === 0 && a.support > b.support)
}

function distance({ odd, usual }: Variant): number {
  return editDistance(odd.folded, usual.folded)
}

function reportOf(variant: Variant): RuleReport {
  const { odd, usual } = variant
  const data = { odd: odd.text, usual: usual.text }
  const [here, there] = [
    { block: odd.block, range: odd.range },
    { block: usual.block, range: usual.range },
  ]
  return {
    message: 'variant',
    data,
    at: here,
    confidence: confidenceOf(variant),
    evidence: [{ at: there, message: 'evidence-usual', data }],
    fixes: [
      {
        title: 'spell-usual',
        data,
        applicability: 'unsafe',
        changes: [{ kind: 'replace', at: here, text: usual.text }],
      },
      {
        title: 'spell-odd',
        data,
        applicability: 'unsafe',
        changes: [{ kind: 'replace', at: there, text: odd.text }],
      },
    ],
  }
}
