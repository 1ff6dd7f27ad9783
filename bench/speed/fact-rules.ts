import type { RuleId } from '../../rules/registry.ts'

/** The rules that hold the facts of a piece against each other. */
export const FACT_RULES: readonly RuleId[] = [
  'caption-consistency',
  'headline-consistency',
  'name-consistency',
  'date-consistency',
  'figure-consistency',
]
