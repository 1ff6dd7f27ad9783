import fs from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { addWords, wordFileOf } from '../batch/word-file.ts'
import { replaceFile } from '../batch/write-file.ts'
import { CONFIG_NAMES, type LoadedConfig } from '../config/find-config.ts'
import { PRESET } from '../config/parse-rules.ts'
import { readJson } from '../config/read-json.ts'
import { addJsonItem, nodeAt, setJsonMember } from '../config/set-json-member.ts'

/** The word file of a project that has none yet. */
const WORD_FILE = 'copydesk-words.txt'

/**
 * Adds a word to the words of a project: to the file that its configuration names first, or to a new
 * one that the configuration is made to name.
 * @param config what holds for the piece; `null` where there is no configuration
 * @param folder where a configuration would be made
 * @returns the file that the word stands in now
 * @throws FileError, JsonSyntaxError, TypeError
 */
export function addProjectWord(config: LoadedConfig | null, folder: string, word: string): string {
  const named = wordFileOf(config)
  if (named !== null) {
    addWord(named, word)
    return named
  }
  const file = config?.file ?? join(folder, CONFIG_NAMES[0])
  const words = resolve(dirname(file), WORD_FILE)
  addWord(words, word)
  editConfig(file, (text) => addJsonItem(text, ['copydesk', 'vocabulary'], JSON.stringify(WORD_FILE)))
  return words
}

/**
 * Adds a word to a word file, which is made where there is none.
 * @throws FileError
 */
export function addWord(file: string, word: string): void {
  makeFile(file, '')
  addWords(file, [word])
}

/**
 * Turns a rule off in a configuration, which keeps its comments and its looks.
 * @returns the configuration file
 * @throws FileError, JsonSyntaxError, TypeError
 */
export function turnRuleOff(config: LoadedConfig | null, folder: string, rule: string): string {
  const file = config?.file ?? join(folder, CONFIG_NAMES[0])
  editConfig(file, (text) => {
    const inPreset = ['rules', PRESET, rule]
    const named = [
      ['rules', rule],
      ['rules', `${PRESET}/${rule}`],
    ].find((path) => nodeAt(readJson(text), path))
    const listed = nodeAt(readJson(text), ['rules', PRESET])?.kind === 'object'
    return setJsonMember(text, named ?? (listed ? inPreset : ['rules', rule]), 'false')
  })
  return file
}

function editConfig(file: string, edit: (text: string) => string): void {
  makeFile(file, '{}\n')
  const real = fs.realpathSync(file)
  const was = fs.readFileSync(real)
  replaceFile(real, was, Buffer.from(edit(was.toString())))
}

function makeFile(file: string, content: string): void {
  fs.mkdirSync(dirname(file), { recursive: true })
  if (!fs.existsSync(file)) fs.writeFileSync(file, content, { flag: 'wx' })
}
