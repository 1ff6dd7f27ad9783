import type { Role } from '../../document/role.ts'
import type { Look } from './look.ts'

/** A paragraph or line of a piece as it was found. */
export interface Passage {
  readonly look: Look
  /** The role that a sign of its own tells: a bullet, a fence. */
  readonly told: Role | undefined
  /** Line breaks between it and the one before. */
  readonly breaks: number
}
