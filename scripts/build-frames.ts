/**
 * `npx tsx scripts/build-frames.ts`: makes the tables that confused-word finds set phrases by, so that a start
 * reads no phrase that its text has no word of. A test of the rule tells when they have drifted from the list.
 */
import { writeFileSync } from 'node:fs'
import { frameTablesText } from '../rules/confused-word/pack-frames.ts'

writeFileSync(new URL('../rules/confused-word/frame-tables.ts', import.meta.url), frameTablesText())
