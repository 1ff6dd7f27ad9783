/** Types into a text as bench/speed/lsp.ts does, checked by harper.js; a line of JSON for each letter: wall and processor time in ms. */
import { readFileSync } from 'node:fs'
import { openHarper } from './harper.ts'
import { placeOf, TYPED } from './typing.ts'

const [file = '', edits = '0'] = process.argv.slice(2)
let text = readFileSync(file, 'utf8')
const at = placeOf(text)
const harper = await openHarper()
if (harper === undefined) process.exit(2)
await harper.lint(text)
for (let i = 0; i < Number(edits); i++) {
  text = text.slice(0, at) + TYPED.charAt(i % TYPED.length) + text.slice(at)
  const [begun, before] = [performance.now(), process.cpuUsage()]
  await harper.lint(text)
  const { user, system } = process.cpuUsage(before)
  console.log(JSON.stringify([performance.now() - begun, (user + system) / 1000]))
}
