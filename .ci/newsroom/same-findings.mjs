// Compares a report of copydesk with one of textlint: the same places, rules and sentences.
import { deepStrictEqual } from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'

const [ours, theirs] = process.argv.slice(2).map((path) => JSON.parse(readFileSync(path, 'utf8')))

const ofOurs = ours.files.flatMap((file) =>
  file.findings.map((found) => [file.path, found.start.offset, found.end.offset, found.rule, found.message]),
)
const ofTheirs = theirs.flatMap((file) =>
  file.messages.map((said) => [
    basename(file.filePath),
    said.range[0],
    said.range[1],
    said.ruleId.replace(/^.*\//, ''),
    said.message,
  ]),
)
const inOrder = (rows) => rows.map((row) => row.join(' · ')).sort()
deepStrictEqual(inOrder(ofTheirs), inOrder(ofOurs))
console.log(`${ofOurs.length} findings in ${ours.files.length} files, the same in both`)
if (ofOurs.length === 0) throw new Error('nothing was found, so nothing was compared')
