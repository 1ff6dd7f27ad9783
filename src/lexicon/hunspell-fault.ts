/** Says what is wrong with a dictionary: in which of its files, on which line, counted from 1. */
export class HunspellFault extends Error {
  constructor(file: 'aff' | 'dic', line: number, problem: string) {
    super(`index.${file}, line ${line}: ${problem}`)
    this.name = 'HunspellFault'
  }
}
