import { describe, expect, it } from 'vitest'
import { readHtml } from '../read/html/read-html.ts'
import { readMarkdown } from '../read/markdown/read-markdown.ts'
import { readText } from '../read/text/read-text.ts'
import { isInOtherLanguage } from './other-language.ts'

const ENGLISH = `The ferry left the quay at nine with forty people and a cow, and it was not seen again before noon. The harbour
master, who had watched it from the pier, said that they have had worse days. But you do not forget the cow, he said.`

const OTHERS: readonly (readonly [string, string])[] = [
  [
    'French',
    `Le bateau a quitté le port à neuf heures avec quarante personnes et une vache, et on ne le revit pas avant midi. Le
capitaine du port, qui regardait la mer depuis la jetée, dit que les jours passés étaient pires. Mais on n’oublie pas la vache.`,
  ],
  [
    'German',
    `Das Boot hat den Hafen um neun mit vierzig Leuten und einer Kuh verlassen, und man sah es erst am Mittag wieder. Der
Hafenmeister, der von der Mole aus auf das Wasser sah, sagte, dass die Tage vorher nicht besser waren. Die Kuh vergisst man nicht.`,
  ],
  [
    'Spanish',
    `El barco salió del puerto a las nueve con cuarenta personas y una vaca, y no se vio hasta el mediodía. El capitán del puerto,
que miraba el mar desde el muelle, dijo que los días de antes eran peores. Pero la vaca no se olvida, dijo para sus amigos.`,
  ],
  [
    'Russian',
    `Паром ушёл от причала в девять часов, на нём было сорок человек и корова, и до полудня его больше не видели. Начальник
порта, который смотрел на море с мола, сказал, что бывали дни и хуже. Но корову не забудешь, сказал он своим друзьям.`,
  ],
]

describe('isInOtherLanguage', () => {
  it.each(OTHERS)('knows %s', (_, text) => {
    expect(isInOtherLanguage(readText(text))).toBe(true)
  })

  it('knows English, with a quotation in French', () => {
    expect(isInOtherLanguage(readText(`${ENGLISH}\n\n${ENGLISH}\n\n“${OTHERS[0]?.[1].slice(0, 120)}”`))).toBe(
      false,
    )
  })

  it('takes lists and short texts for English', () => {
    expect(isInOtherLanguage(readText('Quay, pier, mole, jetty, '.repeat(40)))).toBe(false)
    expect(isInOtherLanguage(readText('Le vote est mardi.'))).toBe(false)
    expect(isInOtherLanguage(readText(''))).toBe(false)
  })

  it('believes what mark-up states, but for an English text in a template of another language', () => {
    expect(isInOtherLanguage(readMarkdown('---\nlang: fr\n---\n\nLe vote est mardi.\n'))).toBe(true)
    expect(isInOtherLanguage(readMarkdown('---\nlang: en_US\n---\n\nVote mardi.\n'))).toBe(false)
    expect(isInOtherLanguage(readHtml(`<html lang="es"><body><p>${ENGLISH}</p></body></html>`))).toBe(false)
  })
})
