import type { KnownName } from '../house/name-rule.ts'
import { ConfigError } from './config-error.ts'
import {
  type ConfigValue,
  memberNamed,
  readConfigText,
  readList,
  readTextValue,
  refuseOtherKeys,
} from './config-value.ts'

const COLUMNS = ['name', 'wrong', 'who', 'until'] as const
type Column = (typeof COLUMNS)[number]
type Row = Readonly<Record<Column, string>>

/** What parts the wrong forms in one field of a CSV file. */
const FORM_BREAK = /\s*[|;]\s*/
const DAY = /^\d{4}-\d{2}-\d{2}$/

/**
 * Reads a name pack: CSV with the columns `name`, `wrong` (forms parted by `|`), `who`, `until`, or JSON
 * as a list of objects with these keys, `wrong` as a list. A name whose day has passed is left out.
 * @param file its ending tells CSV from JSON; shown in errors
 * @param today as `2026-11-28`
 * @throws ConfigError that points at the fault
 */
export function readNames(text: string, file: string, today: string): readonly KnownName[] {
  const rows = file.toLowerCase().endsWith('.json') ? jsonRows(text, file) : csvRows(text, file)
  return rows.flatMap(({ name, wrong, who, until }) =>
    until !== '' && until < today
      ? []
      : [{ right: name, wrong: wrong.split(FORM_BREAK).filter((form) => form !== ''), who }],
  )
}

function jsonRows(text: string, file: string): readonly Row[] {
  return readList(readConfigText(text, file)).map((value) => {
    refuseOtherKeys(value, COLUMNS)
    const wrong = memberNamed(value, 'wrong')
    const forms =
      wrong?.node.kind === 'array'
        ? readList(wrong).map(readTextValue)
        : wrong === undefined
          ? []
          : [readTextValue(wrong)]
    const row = {
      name: stated(value, 'name'),
      wrong: forms.join('|'),
      who: stated(value, 'who'),
      until: stated(value, 'until'),
    }
    const problem = faultOf(row)
    if (problem !== undefined) throw value.fault(problem)
    return row
  })
}

function stated(value: ConfigValue, name: Column): string {
  const member = memberNamed(value, name)
  return member === undefined ? '' : readTextValue(member).trim()
}

function faultOf({ name, wrong, until }: Row): string | undefined {
  if (name === '') return 'a name needs its right form in “name”'
  if (until !== '' && !DAY.test(until)) return `“until” is a day as 2026-12-31, found “${until}”`
  if (wrong.split(FORM_BREAK).includes(name)) return `“${name}” cannot be a wrong form of itself`
  return undefined
}

/** CSV as RFC 4180 has it, with the names of its columns in the first line. */
function csvRows(text: string, file: string): readonly Row[] {
  const [head, ...records] = csvRecords(text.replace(/^\ufeff/, ''))
  const fault = (line: number, problem: string): ConfigError =>
    new ConfigError({ file, path: '', place: { line, column: 1 }, problem })
  const names = head?.fields.map((field) => field.trim().toLowerCase()) ?? []
  const unknown = names.find((name) => !COLUMNS.some((column) => column === name))
  if (!names.includes('name') || unknown !== undefined) {
    throw fault(1, `the first line names the columns: ${COLUMNS.join(',')}`)
  }
  return records.map(({ fields, line }) => {
    const field = (column: Column): string => fields[names.indexOf(column)]?.trim() ?? ''
    const row = { name: field('name'), wrong: field('wrong'), who: field('who'), until: field('until') }
    const problem =
      fields.length > names.length ? `this line has more than ${names.length} fields` : faultOf(row)
    if (problem !== undefined) throw fault(line, problem)
    return row
  })
}

interface CsvRecord {
  readonly fields: readonly string[]
  readonly line: number
}

const FIELD = /"((?:[^"]|"")*)"|([^",\r\n]*)/y

function csvRecords(text: string): readonly CsvRecord[] {
  const records: CsvRecord[] = []
  let fields: string[] = []
  let line = 1
  let started = 1
  for (let at = 0; at <= text.length; at++) {
    FIELD.lastIndex = at
    const field = FIELD.exec(text)
    const raw = field?.[0] ?? ''
    fields.push(field?.[1]?.replaceAll('""', '"') ?? field?.[2] ?? '')
    line += raw.split('\n').length - 1
    at += raw.length
    if (text[at] === ',') continue
    while (at < text.length && text[at] !== '\n') at++
    if (fields.some((each) => each.trim() !== '')) records.push({ fields, line: started })
    fields = []
    line++
    started = line
  }
  return records
}
