import { extname } from 'node:path'
import { PRESET } from '../../config/parse-rules.ts'
import type { GuestSettings } from '../../config/policy.ts'
import type { Document, Format } from '../../document/document.ts'
import type { CheckResult, RuleFailure } from '../../engine/check.ts'
import { suppress } from '../../engine/suppress.ts'
import { compareFindings, type Finding } from '../../rule/finding.ts'
import { guestFinding } from './guest-finding.ts'
import { type GuestReply, openGuestThread } from './guest-thread.ts'
import type { GuestHouse, GuestMark, GuestMessage, GuestPiece, GuestQuestion } from './protocol.ts'

/** Guests may be slow (a speller that searches its whole dictionary), but not for ever. */
export const GUEST_TIME_LIMIT = 30_000

/** textlint rules, presets, filters and plug-ins of others, run beside ours. */
export interface Guests {
  /**
   * Adds to the check of a piece what its guests say, and takes from it what their filters hold back.
   * A guest that throws, hangs or breaks its thread is a failure of that guest; the rest goes on.
   * @param path absolute
   */
  join(result: CheckResult, document: Document, path: string, invited: Invited): Promise<CheckResult>
  close(): Promise<void>
}

/** The guests of a piece. */
export interface Invited {
  readonly settings: GuestSettings
  /** The configuration that names them, absolute. */
  readonly configFile: string
}

const ENDINGS: Readonly<Record<Format, string>> = { text: '.txt', markdown: '.md', html: '.html' }

/** One guest's answer to a question, or its failure. */
type Told<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: RuleFailure }

/** @param timeLimit milliseconds that one guest may take on one piece */
export function openGuests(timeLimit: number = GUEST_TIME_LIMIT): Guests {
  const thread = openGuestThread(timeLimit)
  const hung = new Set<string>()
  const rulesOf = new Map<string, Told<readonly string[]>>()

  const ask = async (rule: string, question: GuestQuestion): Promise<Told<GuestReply>> => {
    // What hung once is not asked again: a folder of a thousand files would wait a thousand times.
    if (hung.has(rule)) return failed(rule, 'rule-timeout', 'it did not answer on an earlier file')
    const reply = await thread.ask(question)
    if (reply.kind === 'failed') return failed(rule, 'rule-threw', reply.reason)
    if (reply.kind !== 'timeout') return { ok: true, value: reply }
    hung.add(rule)
    return failed(rule, 'rule-timeout', `took longer than ${timeLimit} ms`)
  }
  const namesOf = async (house: GuestHouse, name: string): Promise<Told<readonly string[]>> => {
    const key = JSON.stringify([house.configFile, name, house.rules[name]])
    const known = rulesOf.get(key)
    if (known !== undefined) return known
    const told = await ask(name, { kind: 'rules-of', house, name })
    const names: Told<readonly string[]> = told.ok
      ? { ok: true, value: told.value.kind === 'rules' ? told.value.rules : [] }
      : told
    rulesOf.set(key, names)
    return names
  }
  return {
    async join(result, document, path, { settings, configFile }) {
      const { rules, filters, plugins, trustedFixes } = settings
      const house: GuestHouse = { configFile, rules, filters, plugins }
      const piece = guestPiece(document, path)
      const filtered = await filterOurs(result.findings, house, piece, ask)
      const failures = [...result.failures, ...filtered.failures]
      const messages: GuestMessage[] = []
      for (const name of Object.keys(rules)) {
        const names = await namesOf(house, name)
        if (!names.ok) failures.push(names.failure)
        for (const rule of names.ok ? names.value : []) {
          const { sound } = filtered
          const told = await ask(rule, { kind: 'lint', house, name, rule, filters: sound, piece })
          if (!told.ok) failures.push(told.failure)
          else if (told.value.kind === 'messages') messages.push(...told.value.messages)
        }
      }
      const guests = messages.flatMap(
        (message) => guestFinding(message, document.source, trustedFixes.includes(message.rule)) ?? [],
      )
      const findings = [...filtered.findings, ...suppress(guests, document)].sort(compareFindings)
      return { findings, failures }
    },
    close: () => thread.close(),
  }
}

function failed(
  rule: string,
  code: RuleFailure['code'],
  reason: string,
): { readonly ok: false; readonly failure: RuleFailure } {
  const message = `The rule ${rule} could not check this file: ${reason.replace(/\.$/, '')}.`
  return { ok: false, failure: { rule, code, message } }
}

function guestPiece(document: Document, path: string): GuestPiece {
  return { path, text: document.source, endings: [extname(path).toLowerCase(), ENDINGS[document.format]] }
}

interface Filtered {
  readonly findings: readonly Finding[]
  readonly failures: readonly RuleFailure[]
  /** The filters that answered: a broken one must not take the other guests with it. */
  readonly sound: readonly string[]
}

/** Puts our findings through each filter in turn. */
async function filterOurs(
  ours: readonly Finding[],
  house: GuestHouse,
  piece: GuestPiece,
  ask: (rule: string, question: GuestQuestion) => Promise<Told<GuestReply>>,
): Promise<Filtered> {
  let findings = ours
  const failures: RuleFailure[] = []
  const sound: string[] = []
  for (const name of Object.keys(house.filters)) {
    const told = await ask(name, { kind: 'filter', house, name, piece, marks: findings.flatMap(marksOf) })
    if (!told.ok) {
      failures.push(told.failure)
      continue
    }
    sound.push(name)
    const kept = new Set(told.value.kind === 'kept' ? told.value.kept : [])
    findings = findings.filter((_, index) => kept.has(index))
  }
  return { findings, failures, sound }
}

/** textlint drops “preset-” from the names of rules in a preset, in comments too. */
const PRESET_SHORT = PRESET.replace('preset-', '')

/** Ignore comments may call a rule by its own name, or as textlint does beneath the preset. */
function marksOf(finding: Finding, index: number): readonly GuestMark[] {
  const { start, end } = finding.range
  return [finding.rule, `${PRESET_SHORT}/${finding.rule}`].map((rule) => ({ index, rule, start, end }))
}
