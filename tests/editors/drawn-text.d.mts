export function markedTexts(): readonly string[]
export function middleOf(word: string): { readonly x: number; readonly y: number } | null
