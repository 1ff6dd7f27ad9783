import type { Measure } from './measure.ts'
import { publishedMeasure } from './published.ts'
import { writtenMeasure } from './written/measure-cases.ts'
import { plantedFigures } from './written/planted-figures.ts'
import { wholeArticlesMeasure } from './written/whole-articles.ts'

const RULE = 'figure-consistency'

export const measures: readonly Measure[] = [
  writtenMeasure(RULE, false),
  writtenMeasure(RULE, true),
  wholeArticlesMeasure(RULE, false),
  wholeArticlesMeasure(RULE, true),
  publishedMeasure(RULE, true),
  publishedMeasure(RULE, false),
  ...plantedFigures,
]
