import { COLOURED, PLAIN, type Style } from '../report/style.ts'
import type { Arguments } from './command.ts'
import type { Host, Output } from './host.ts'

/** Colours where they are wanted. */
export function pageStyle(args: Arguments, host: Host, output: Output): Style {
  return wantsColour(args, host, output) ? COLOURED : PLAIN
}

/** Flags go before NO_COLOR (no-color.org), that before FORCE_COLOR, that before what the stream is. */
function wantsColour(args: Arguments, host: Host, output: Output): boolean {
  const stated = args.flag('color')
  if (stated !== undefined) return stated
  const { NO_COLOR, FORCE_COLOR, TERM } = host.environment
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false'
  return output.isTerminal && TERM !== 'dumb'
}
