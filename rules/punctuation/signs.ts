const EN_DASH = 0x2013
const EM_DASH = 0x2014

/** Stops, brackets, the hyphen and the signs of programs. */
const IS_SIGN = Uint8Array.from({ length: 128 }, (_, code) =>
  '.,;:!?()[]-{}='.includes(String.fromCharCode(code)) ? 1 : 0,
)

/** The offsets of stops, brackets, dashes and the signs of programs, found once for all that ask for one of them. */
export function signsOf(text: string): readonly number[] {
  const signs: number[] = []
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code < 128 ? IS_SIGN[code] === 1 : code === EN_DASH || code === EM_DASH) signs.push(i)
  }
  return signs
}
