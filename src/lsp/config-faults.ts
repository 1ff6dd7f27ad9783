import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver'
import type { ConfigFault } from '../config/config-error.ts'
import { type Encoding, positionsIn } from './positions.ts'

/** Faults of configurations, shown on the configuration file itself, at their place. */
export interface ConfigFaults {
  /** Says what holds for a piece now: a fault, or none. */
  set(uri: string, fault: ConfigFault | null): void
  /** Whether a look at a piece's configuration finds in one of them anything but the fault that is shown. */
  areOutdated(look: (uri: string) => Promise<ConfigFault | null>): Promise<boolean>
}

/** @param publish shows all that is wrong with a file; nothing once it is mended */
export function configFaults(
  encoding: Encoding,
  publish: (uri: string, diagnostics: readonly Diagnostic[]) => void,
): ConfigFaults {
  const faults = new Map<string, ConfigFault>()
  const shown = new Set<string>()
  const show = (): void => {
    const byFile = faultsByFile(faults.values())
    for (const file of shown) if (!byFile.has(file)) publish(pathToFileURL(file).href, [])
    shown.clear()
    for (const [file, all] of byFile) {
      shown.add(file)
      publish(
        pathToFileURL(file).href,
        all.map((fault) => faultDiagnostic(fault, encoding)),
      )
    }
  }
  return {
    set(uri, fault) {
      const before = faults.get(uri)
      if (fault === null) faults.delete(uri)
      else faults.set(uri, fault)
      if ((before === undefined ? '' : keyOf(before)) !== (fault === null ? '' : keyOf(fault))) show()
    },
    async areOutdated(look) {
      for (const [uri, fault] of [...faults]) {
        const now = await look(uri)
        if (now === null || keyOf(now) !== keyOf(fault)) return true
      }
      return false
    },
  }
}

/** Many pieces may be under one broken configuration: each fault is told once. */
function faultsByFile(faults: Iterable<ConfigFault>): ReadonlyMap<string, readonly ConfigFault[]> {
  const byFile = new Map<string, ConfigFault[]>()
  for (const fault of new Map([...faults].map((each) => [keyOf(each), each])).values()) {
    const known = byFile.get(fault.file)
    if (known === undefined) byFile.set(fault.file, [fault])
    else known.push(fault)
  }
  return byFile
}

function keyOf(fault: ConfigFault): string {
  return JSON.stringify(fault)
}

/** A key or a text with its quotes, or what stands there bare. */
const TOKEN = /"(?:[^"\\\n]|\\.){0,200}"|[^\s,:\]}"]{1,200}/y

function faultDiagnostic({ file, path, place, problem }: ConfigFault, encoding: Encoding): Diagnostic {
  const text = textOf(file)
  const positions = positionsIn(text, encoding)
  const utf16 = positionsIn(text, 'utf-16')
  const start = utf16.offsetAt({ line: (place?.line ?? 1) - 1, character: (place?.column ?? 1) - 1 })
  TOKEN.lastIndex = start
  const length = TOKEN.exec(text)?.[0].length ?? 1
  return {
    range: positions.rangeOf({ start, end: start + length }),
    severity: DiagnosticSeverity.Error,
    source: 'copydesk',
    message: `${path === '' ? '' : `${path}: `}${problem}.`,
  }
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '')
  } catch {
    return ''
  }
}
