/** @param tag as mark-up states it: “en-GB”, “en_US”, “English” */
export function isEnglish(tag: string): boolean {
  return /^en/i.test(tag)
}
