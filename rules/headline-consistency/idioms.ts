import { once } from '../../src/text/once.ts'

/**
 * Verbs of the lexicon of acts that say something else with the words after them: “lose nerve”, “fires
 * on all cylinders”, “draws fire”. Row by row: the verb’s forms | what follows. Made when first asked,
 * so that a start makes no pattern of them.
 */
const idioms = once((): readonly (readonly [RegExp, RegExp])[] => [
  [
    /^(?:lose|loses|lost|losing)$/,
    /^(?:its |his |her |their |the )?(?:nerve|face|faith|ground|sight|touch|heart|hope|patience|temper|interest|control|contact|count|sleep|weight|way|edge|voice|mind|majority|out)\b/,
  ],
  [/^(?:fire|fires|fired|firing)$/, /^(?:on|off|back|up|at|into|warning|shots?|missiles?|rockets?|tear)\b/],
  [
    /^(?:draw|draws|drew|drawn|drawing)$/,
    /^(?:fire|ire|criticism|crowds?|praise|attention|up|on|closer|near|a line|lines?|lots|scorn|raves|fans|breath|back|in|out)\b/,
  ],
  [
    /^(?:open|opens|opened|opening)$/,
    /^(?:fire|up|door|doors|the door|eyes|with|rift|probe|inquiry|investigation|talks)\b/,
  ],
  [/^(?:close|closes|closed|closing)$/, /^(?:in|ranks|the gap|gap|down|to|deal|on|at)\b/],
  [
    /^(?:win|wins|won|winning)$/,
    /^(?:hearts?|over|back|out|praise|time|support|friends|round|through|(?:the )?right)\b/,
  ],
  [/^(?:rise|rises|rose|rising|risen)$/, /^(?:to|up|above|from)\b/],
  [
    /^(?:fall|falls|fell|falling|fallen)$/,
    /^(?:for|short|out|apart|behind|flat|in love|victim|ill|silent|foul|from|to|into|on|asleep)\b/,
  ],
  [/^(?:drop|drops|dropped|dropping)$/, /^(?:bid|out|by|in|off|charges?|hints?|plans?|case|bombs?)\b/],
  [/^(?:leave|leaves|left|leaving)$/, /^(?:behind|open|out|room|mark|dead|no|many|them|him|her|us)\b/],
  [/^(?:pass|passes|passed|passing)$/, /^(?:up|away|on|by|out|over|through|the)\b/],
  [/^(?:back|backs|backed|backing)$/, /^(?:down|away|off|out|up|in|to|on|at|into|home)\b/],
  [/^(?:take|takes|took|taken)/, /^(?:over)\b/],
  [/^(?:hit|hits|strike|strikes|struck)$/, /^(?:back|out|by|deal|a deal|record|the road|at)\b/],
  [/^(?:land|lands|landed|landing)$/, /^(?:job|role|blow|punch|deal|a |in)\b/],
  [/^(?:end|ends|ended|ending)$/, /^(?:up|with|in)\b/],
  [/^(?:sign|signs|signed)$/, /^(?:off|on|up)\b/],
  // “free speech”, “the shot”, “gains”, “a tied vote”: other words with the same letters.
  [/^(?:free|wed|tie|tied|gain|gains|shot)$/, /^/],
])

/** @param after what follows the verb, from its first letter */
export function isIdiom(verb: string, after: string): boolean {
  const lower = verb.toLowerCase()
  return idioms().some(([forms, tail]) => forms.test(lower) && tail.test(after.toLowerCase()))
}
