/** Writes schema/textlintrc.schema.json from the rules' option schemas, for editors to check and complete with. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { RULE_IDS, RULE_LOADERS } from '../rules/registry.ts'
import type { COPYDESK_KEYS, TOP_KEYS } from '../src/config/parse-config.ts'
import { PRESET } from '../src/config/parse-rules.ts'
import { FAIL_ON } from '../src/config/policy.ts'
import { SEVERITIES } from '../src/rule/finding.ts'
import { DIALECTS } from '../src/rule/lexicon.ts'
import type { Option } from '../src/rule/options.ts'
import type { RuleMeta } from '../src/rule/rule.ts'

const SCHEMA = new URL('../schema/textlintrc.schema.json', import.meta.url)

type Json = { readonly [key: string]: unknown }

/** The text of the schema for the rules as they stand now. */
export async function schemaText(): Promise<string> {
  const metas = await Promise.all(RULE_IDS.map(async (id) => (await RULE_LOADERS[id]()).meta))
  return `${JSON.stringify(schemaOf(metas), null, 2)}\n`
}

function schemaOf(metas: readonly RuleMeta[]): Json {
  const top: Record<(typeof TOP_KEYS)[number], Json> = {
    $schema: { type: 'string' },
    rules: { $ref: '#/definitions/rules' },
    filters: packages('textlint filter rules, by their names without “textlint-filter-rule-”.'),
    plugins: packages('textlint plug-ins, by their names without “textlint-plugin-”.'),
    copydesk: copydeskSchema(),
  }
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'copydesk in .textlintrc.json',
    type: 'object',
    additionalProperties: false,
    properties: top,
    definitions: { rules: rulesSchema(metas), ...Object.fromEntries(metas.map(ruleDefinition)) },
  }
}

function packages(description: string): Json {
  return { description, type: ['object', 'array'], items: { type: 'string' } }
}

function copydeskSchema(): Json {
  const language = {
    description:
      'The English of the house, or an installed package with a dictionary whose words are known too.',
    anyOf: [{ enum: DIALECTS }, { type: 'string', pattern: '^(?:@[\\w.-]+/)?dictionary-[\\w.-]+$' }],
  }
  const keys: Record<(typeof COPYDESK_KEYS)[number], Json> = {
    language,
    siteLines: texts(
      'Files of lines that are furniture of your site, relative to this file, as copydesk learn writes them: a line each, # begins a remark.',
    ),
    vocabulary: texts('Word files, relative to this file: one word or name a line, # begins a remark.'),
    overrides: {
      description: 'What holds for some paths only; later ones go over earlier ones.',
      type: 'array',
      items: overrideSchema(language),
    },
    maxFileSize: {
      description: 'Bytes over which a file is not read.',
      type: 'integer',
      minimum: 1,
    },
    failOn: { description: 'Findings at or over this severity make a run fail.', enum: FAIL_ON },
    baseline: {
      description:
        'The file of known findings, relative to this file; “copydesk check --write-baseline” writes it.',
      type: 'string',
    },
    extends: texts(
      'Presets (newsroom, docs, blog), files and packages that this file builds on, the first one lowest.',
    ),
    names: texts('Name packs, CSV or JSON: name, wrong forms, who, until.'),
    phrases: texts('Files of phrase rules, JSON.'),
    trustedFixes: texts('textlint rules of others whose fixes “copydesk fix” may make unasked.'),
  }
  return { type: 'object', additionalProperties: false, properties: keys }
}

function overrideSchema(language: Json): Json {
  return {
    type: 'object',
    additionalProperties: false,
    required: ['files'],
    properties: {
      files: {
        description: 'Patterns of paths, relative to this file; one with ! before it takes back.',
        oneOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' }, minItems: 1 }],
      },
      rules: { $ref: '#/definitions/rules' },
      language,
    },
  }
}

function texts(description: string): Json {
  return { description, type: 'array', items: { type: 'string' } }
}

/** Our rules by their ids; other keys are packages of others, of which nothing is known here. */
function rulesSchema(metas: readonly RuleMeta[]): Json {
  const ours = Object.fromEntries(metas.map(({ id }) => [id, { $ref: `#/definitions/${id}` }]))
  const preset = {
    description: 'All rules of copydesk: on, off, or rule by rule.',
    anyOf: [{ type: 'boolean' }, { type: 'object', additionalProperties: false, properties: ours }],
  }
  const inPreset = Object.fromEntries(Object.entries(ours).map(([id, rule]) => [`${PRESET}/${id}`, rule]))
  return { type: 'object', properties: { [PRESET]: preset, ...ours, ...inPreset } }
}

function ruleDefinition({ id, summary, severity, options }: RuleMeta): readonly [string, Json] {
  const properties = {
    severity: { enum: SEVERITIES, default: severity },
    ...Object.fromEntries(Object.entries(options).map(([name, option]) => [name, optionSchema(option)])),
  }
  const stated = { type: 'object', additionalProperties: false, properties }
  return [id, { description: summary, anyOf: [{ type: 'boolean' }, stated] }]
}

function optionSchema(option: Option): Json {
  const { description, default: standard } = option
  const common = { description, default: standard }
  switch (option.kind) {
    case 'flag':
      return { ...common, type: 'boolean' }
    case 'number':
      return { ...common, type: 'number', minimum: option.min, maximum: option.max }
    case 'text':
      return { ...common, type: 'string' }
    case 'list':
      return { ...common, type: 'array', items: { type: 'string' } }
    case 'choice':
      return { ...common, enum: option.choices }
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(new URL('.', SCHEMA), { recursive: true })
  writeFileSync(SCHEMA, await schemaText())
}
