import fc from 'fast-check'
import { type DefaultTreeAdapterMap, parse } from 'parse5'
import { expect, test } from 'vitest'
import { RunParser } from './run-parser.ts'

const PIECES = [
  ...[
    'The harbour',
    ' opens ',
    'at 9',
    '\n',
    '\r\n',
    '\r',
    '\t',
    '\f',
    '  ',
    '\0',
    '&',
    '&amp;',
    '&copy',
    '<',
    'é',
    '🚢',
  ],
  ...[
    '\ud83d',
    '\u0085',
    '<p>',
    '</p>',
    '<b>',
    '</b>',
    '<a href="x y">',
    '</a>',
    '<table>',
    '<tr>',
    '<td>',
    '</td>',
  ],
  ...[
    '</table>',
    '<pre>',
    '</pre>',
    '<textarea>',
    '</textarea>',
    '<select>',
    '<option>',
    '</select>',
    '<svg>',
    '</svg>',
  ],
  ...[
    '<title>',
    '</title>',
    '<script>',
    '</script>',
    '<body>',
    '</body>',
    '</html>',
    '<frameset>',
    '<template>',
  ],
  ...['</template>', '<!-- note -->', '<![CDATA[', ']]>', '<colgroup>', '<caption>', '<li>', '<br>'],
]

const page = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(''))

test('the tree and its places are those of parse5', () => {
  const options = { sourceCodeLocationInfo: true, scriptingEnabled: false }
  fc.assert(
    fc.property(page, (source) => {
      const own = RunParser.parse<DefaultTreeAdapterMap>(source, options)
      expect(plain(own)).toBe(plain(parse(source, options)))
    }),
    { numRuns: 2000 },
  )
})

function plain(tree: DefaultTreeAdapterMap['document']): string {
  return JSON.stringify(tree, (key, value: unknown) => (key === 'parentNode' ? undefined : value))
}
