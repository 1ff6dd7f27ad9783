/**
 * Memory for a section that is read as a whole. In the parts of the program it is what the program itself was
 * read into (scripts/build-parts.ts): memory that nothing has touched yet costs more than reading.
 */
export function sectionMemory(length: number): Uint8Array<ArrayBuffer> {
  return new Uint8Array(length)
}
