/**
 * Words that a sentence begins with and hardly a name for machines: where a piece has code in it,
 * “sort.Sort” and “time.Time” are names, and “important.The” is not.
 */
export const SENTENCE_OPENERS: ReadonlySet<string> = new Set(
  `A After All Also Although An And Another As At Because Before But By Despite During Each Even For From
  Furthermore He Her Here His How However If In It Its Many Meanwhile More Most Moreover My No Now On One Or
  Our Perhaps She Since So Some Such Than That The Their Then There Therefore These They This Those Though
  Through Thus To Under Until We What When Where Whether Which While Who Why With Without Yet You Your`
    .trim()
    .split(/\s+/),
)
