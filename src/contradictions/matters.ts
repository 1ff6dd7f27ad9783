/** What two sides may disagree on, as far as it takes evidence of its own to tell. */
export const MATTERS = [
  'count',
  'scale',
  'money',
  'percent',
  'duration',
  'age',
  'year',
  'edition',
  'month',
  'day',
  'scene',
  'place',
  'people',
  'city',
  'far-place',
  'act',
  'rival-act',
  'told-act',
  'given',
  'rare-given',
  'office',
] as const

export type Matter = (typeof MATTERS)[number]
