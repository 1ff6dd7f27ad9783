/** “— Ada Byron (@adabyron) October 9, 2018”, as pages leave it of a post that was set into them. */
const SIGNATURE = /^\s*[—–-]{1,2} ?[^()\n]{1,80}\(@\w{1,30}\) ?[A-Z][a-z]{2,8} \d{1,2},? \d{4}\s*$/

/** Whether a line says who wrote a post, and when. */
export function signsPost(text: string): boolean {
  return text.includes('(@') && SIGNATURE.test(text)
}
