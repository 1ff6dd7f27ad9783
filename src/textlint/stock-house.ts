import { dirname, relative, sep } from 'node:path'
import type { TextlintRuleContext } from '@textlint/types'
import { RULE_IDS } from '../../rules/registry.ts'
import { ConfigError } from '../config/config-error.ts'
import type { ConfigValue } from '../config/config-value.ts'
import { decideLanguage, decideOverrides } from '../config/decide-policy.ts'
import { findConfigFile, type LoadedConfig, loadConfig } from '../config/find-config.ts'
import { type HouseStyle, NO_STYLE, readRuleOptions, withStyle } from '../config/read-options.ts'
import type { Document, Format } from '../document/document.ts'
import type { ActiveRule } from '../engine/check.ts'
import { loadLexicon } from '../lexicon/load-lexicon.ts'
import { formatOf, isProseFile, loadReader } from '../read/read.ts'
import { SEVERITIES } from '../rule/finding.ts'
import type { Lexicon } from '../rule/lexicon.ts'
import { parseOptions } from '../rule/options.ts'
import type { Rule } from '../rule/rule.ts'

/** The root of textlint's tree, as far as we look into it. */
export type RootNode = Parameters<TextlintRuleContext['report']>[0] & {
  readonly children?: readonly { readonly type: string }[]
}

/** A rule made ready for one file; `active` is `null` where an override turns it off there. */
export interface PreparedRule {
  readonly active: ActiveRule | null
  readonly document: Document
  readonly lexicon: Lexicon
}

/** What the rules of one preset share: each file is read once for all of them. */
export interface StockHouse {
  /** @throws Error for options that the rule does not have */
  prepare(
    rule: Rule,
    root: RootNode,
    context: Readonly<TextlintRuleContext>,
    options: unknown,
  ): Promise<PreparedRule>
}

/** What textlint has no place for: the `copydesk` part of the file that textlint was configured by. */
interface FileSettings {
  readonly config: LoadedConfig
  /** The piece's path in the folder of the configuration. */
  readonly path: string
}

export function openStockHouse(): StockHouse {
  const documents = new WeakMap<RootNode, Promise<Document>>()
  const configs = new Map<string, LoadedConfig | undefined>()
  let lexicon: Lexicon | undefined

  const settingsFor = (context: Readonly<TextlintRuleContext>): FileSettings | undefined => {
    const folder = context.getConfigBaseDir()
    const path = context.getFilePath()
    if (folder === undefined || path === undefined) return undefined
    if (!configs.has(folder)) configs.set(folder, configIn(folder))
    const config = configs.get(folder)
    return config && { config, path: relative(folder, path).split(sep).join('/') }
  }
  return {
    async prepare(rule, root, context, options) {
      try {
        const settings = settingsFor(context)
        const reading = documents.get(root) ?? readRoot(root, context, settings)
        documents.set(root, reading)
        lexicon ??= loadLexicon()
        return { document: await reading, active: activate(rule, options, settings), lexicon }
      } catch (error) {
        throw error instanceof ConfigError ? asSentence(error) : error
      }
    },
  }
}

/** textlint shows an error with all that it holds: of a fault in a configuration, the sentence says enough. */
function asSentence({ name, message }: ConfigError): Error {
  const error = new Error(message)
  error.stack = `${name}: ${message}`
  return error
}

function configIn(folder: string): LoadedConfig | undefined {
  const file = findConfigFile(folder)
  return file !== undefined && dirname(file) === folder ? loadConfig(file, RULE_IDS) : undefined
}

async function readRoot(
  root: RootNode,
  context: Readonly<TextlintRuleContext>,
  settings: FileSettings | undefined,
): Promise<Document> {
  const read = await loadReader(formatOfRoot(root, context.getFilePath()))
  const document = read(context.getSource())
  const language = settings && decideLanguage(settings.config, settings.path)
  return language === undefined ? document : { ...document, metadata: { ...document.metadata, language } }
}

const MARKDOWN_ONLY = ['Header', 'List', 'BlockQuote', 'CodeBlock', 'HorizontalRule', 'Table']

/** The format of a file whose name may tell nothing, since a plug-in may have taken any ending. */
function formatOfRoot(root: RootNode, path: string | undefined): Format {
  if (path !== undefined && isProseFile(path)) return formatOf(path)
  const types = (root.children ?? []).map((child) => child.type)
  if (types.some((type) => /^html(?!$)|^doctype$/i.test(type))) return 'html'
  return types.some((type) => MARKDOWN_ONLY.includes(type)) ? 'markdown' : 'text'
}

/** textlint hands each rule its options; the overrides of the file come over them. */
function activate(rule: Rule, options: unknown, settings: FileSettings | undefined): ActiveRule | null {
  const over = settings && decideOverrides(settings.config, settings.path, rule.meta.id)
  if (over?.on === false) return null
  const stated = typeof options === 'object' && options !== null ? { ...options } : {}
  const { severity, ...own } = stated as Readonly<Record<string, unknown>>
  const style = settings === undefined ? NO_STYLE : styleOf(settings)
  const values =
    over?.options === undefined
      ? parsed(rule, own, style, settings?.config.rules.inPreset.get(rule.meta.id)?.options)
      : readRuleOptions(rule.meta, over.options, style)
  return {
    rule,
    options: values,
    severity: over?.severity ?? SEVERITIES.find((name) => name === severity) ?? rule.meta.severity,
  }
}

function styleOf({ config, path }: FileSettings): HouseStyle {
  const language = decideLanguage(config, path)
  return { words: config.words, lines: config.lines, ...(language === undefined ? {} : { language }) }
}

/** @param inFile what our own reader found stated for the rule: it knows the place of a fault */
function parsed(
  rule: Rule,
  stated: Readonly<Record<string, unknown>>,
  style: HouseStyle,
  inFile: ConfigValue | undefined,
): Readonly<Record<string, unknown>> {
  const options = parseOptions(rule.meta.options, withStyle(rule.meta.options, stated, style))
  if (options.ok) return options.values
  if (inFile !== undefined) readRuleOptions(rule.meta, inFile, style)
  const faults = options.problems.map(({ path, message }) => `${path}: ${message}`)
  throw new Error(`the options of ${rule.meta.id} cannot be read: ${faults.join('; ')}`)
}
