import { isAbsolute, resolve } from 'node:path'
import { DIALECTS, type Dialect } from '../rule/lexicon.ts'

/** The section under which editors keep the settings. */
export const SECTION = 'copydesk'

/** What the editor's own settings say; the house's rules stand in its configuration files. */
export interface Settings {
  readonly enable: boolean
  /** When pieces are checked. */
  readonly run: 'onType' | 'onSave'
  /** The English of every piece. */
  readonly language?: Dialect
  /** One configuration for every piece, absolute. */
  readonly configPath?: string
  /** Whether all pieces of the workspace are checked, open or not. */
  readonly workspace: boolean
}

/**
 * Reads settings as an editor sends them: the section itself, or an object that holds it. What is
 * not understood takes its default, since the user cannot be told from here where it is written.
 * @param folder that a relative path starts from
 */
export function readSettings(sent: unknown, folder: string): Settings {
  const outer = objectOf(sent)
  const stated = objectOf(outer[SECTION] ?? sent)
  const language = DIALECTS.find((dialect) => dialect === stated.language)
  const config = stated.configPath
  return {
    enable: stated.enable !== false,
    run: stated.run === 'onSave' ? 'onSave' : 'onType',
    workspace: stated.workspace === true,
    ...(language === undefined ? {} : { language }),
    ...(typeof config === 'string' && config !== ''
      ? { configPath: isAbsolute(config) ? config : resolve(folder, config) }
      : {}),
  }
}

function objectOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}
}
