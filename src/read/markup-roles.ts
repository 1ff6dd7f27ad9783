import type { Span } from '../document/document.ts'
import type { Role } from '../document/role.ts'
import { findRoles } from './roles/find-roles.ts'
import { lookAt } from './roles/look.ts'

/** The role of a block and its spans, now that mark-up and shape have both been asked. */
export interface SettledRole {
  readonly role: Role
  readonly spans: readonly Span[]
}

/**
 * Completes what mark-up says of a block by what its shape says. Mark-up calls most lines a
 * paragraph, be they a byline, a dateline or a caption that was pasted with its slug; where it says
 * more than that, its word stands.
 * @param told the spans that mark-up made
 */
export function settleRole(role: Role, text: string, told: readonly Span[]): SettledRole {
  if (role === 'code') return { role, spans: told.filter((span) => span.kind === 'code') }
  const look = lookAt(text)
  const spans = [...told, ...look.speech, ...look.machine]
  if (role !== 'body' && role !== 'caption') return { role, spans: spans.sort(byStart) }
  const found = findRoles([{ look, told: undefined, breaks: 0 }])[0]
  if (found !== undefined) {
    spans.push(...(role === 'body' ? found.spans : found.spans.filter((span) => span.kind !== 'dateline')))
  }
  return { role: role === 'body' ? (found?.role ?? role) : role, spans: spans.sort(byStart) }
}

function byStart(a: Span, b: Span): number {
  return a.range.start - b.range.start || b.range.end - a.range.end
}
