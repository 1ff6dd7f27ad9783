/**
 * The package's public entry. The default export is the textlint preset, so that stock textlint
 * finds it as `preset-copydesk`; programs take `openDesk`.
 */
import { createPreset } from './textlint/preset.ts'

export type { CheckedPiece } from './app/checked-piece.ts'
export { type Desk, openDesk } from './app/desk.ts'
export type { DeskSetup } from './app/desk-setup.ts'
export type { FixedPiece } from './app/fix-piece.ts'
export type { Piece } from './app/piece.ts'
export { ConfigError, type ConfigFault } from './config/config-error.ts'
export type { Document, Format } from './document/document.ts'
export type { CheckResult, RuleFailure } from './engine/check.ts'
export { decode, encode } from './read/decode.ts'
export type { Applicability, Evidence, Finding, Fix, Severity } from './rule/finding.ts'
export type { Edit } from './text/edits.ts'
export type { Range } from './text/range.ts'

export default createPreset()
