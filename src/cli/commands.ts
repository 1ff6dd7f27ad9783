import { FAIL_ON } from '../config/policy.ts'
import { DIALECTS } from '../rule/lexicon.ts'
import { type Command, FINDINGS_STATUS, type Flag } from './command.ts'
import { FORMATS } from './report-formats.ts'

const GENERAL: readonly Flag[] = [
  { name: 'color', negatable: true, help: 'colours; else only on a terminal without NO_COLOR' },
  { name: 'help', short: 'h', help: 'show this help' },
  { name: 'version', short: 'V', help: 'show the version' },
]

function quiet(help: string): Flag {
  return { name: 'quiet', short: 'q', help }
}

const CHOOSING: readonly Flag[] = [
  {
    name: 'format',
    value: 'FORMAT',
    many: true,
    help: `the report: ${FORMATS.join(', ')}; FORMAT=FILE writes it into a file, and may be given again`,
  },
  {
    name: 'fail-on',
    value: 'SEVERITY',
    choices: FAIL_ON,
    help: 'exit with 1 on findings of this severity or a graver one (default: warning)',
  },
  { name: 'rule', value: 'ID', many: true, help: 'only this rule; may be given again' },
  { name: 'language', value: 'TAG', choices: DIALECTS, help: 'the English of all pieces' },
  { name: 'config', value: 'FILE', help: 'this configuration, not the nearest .textlintrc.json' },
  { name: 'no-config', help: 'no configuration at all: every rule as it ships' },
  { name: 'stdin-path', value: 'NAME', help: 'for “-”: the name that the text would have as a file' },
  { name: 'max-size', value: 'SIZE', help: 'do not read files over this size, such as 500KB or 20MB' },
  quiet('show only what makes the run fail, and no summary'),
]

export const COMMANDS: readonly Command[] = [
  {
    name: 'check',
    summary: 'shows what is wrong; changes nothing',
    operands: '[PATH…]',
    about: [
      'Checks files, folders and globs; without a path, the folder you are in. “-” reads standard input.',
      'Folders give their .txt, .md and .html files, without what .gitignore and .copydeskignore leave out.',
    ],
    flags: [
      { name: 'words', help: 'list the words that are not known, as a word file may hold them' },
      {
        name: 'since',
        value: 'REF',
        help: 'only what touches lines that were changed since a commit of git',
      },
      {
        name: 'baseline',
        value: 'FILE',
        help: 'the file of known findings (default: .copydesk-baseline.json)',
      },
      { name: 'watch', help: 'check each file again as soon as it changes, until Ctrl-C' },
      {
        name: 'cache',
        negatable: true,
        help: 'take what an earlier run found in the same text (default: with 20 files or more)',
      },
      {
        name: 'cache-location',
        value: 'FOLDER',
        help: 'the cache of this project, for a pipeline that keeps it',
      },
      { name: 'threads', value: 'NUMBER', help: 'how many cores a long run may use (default: all)' },
      { name: 'print-config', value: 'FILE', help: 'what holds for a file, and where each value comes from' },
      { name: 'no-baseline', help: 'report what the baseline knows too' },
      { name: 'write-baseline', help: 'record all that is found now; later runs report only what is new' },
      { name: 'prune-baseline', help: 'take out of the baseline what no longer occurs' },
      ...CHOOSING,
      ...GENERAL,
    ],
    examples: [
      ['copydesk check talks.txt', 'one article'],
      ['copydesk talks.txt', 'the same: “check” may be left out'],
      ['copydesk check news/ --fail-on error', 'a folder, for a build that only errors stop'],
      ['copydesk check "news/**/*.md" --format json', 'a report for a program'],
      ['copydesk check --format github --format sarif=copydesk.sarif', 'in a pipeline'],
      ['copydesk check --write-baseline', 'begin with an old archive: from now on, only what is new'],
      ['copydesk check --since origin/main', 'what this branch brings'],
      ['copydesk check - --stdin-path talks.md < talks.md', 'what an editor pipes in'],
      ['copydesk check talks.txt --rule spelling --rule repeated-word', 'two rules only'],
      ['copydesk check --words news/ >> words.txt', 'accept every unknown word of a folder'],
    ],
    status: FINDINGS_STATUS,
    run: async (args, host) => (await import('./check-command.ts')).runCheck(args, host),
  },
  {
    name: 'fix',
    summary: 'mends what is certain, shows what is left',
    operands: '[PATH…]',
    about: [
      'Makes the safe fixes, again and again until nothing more changes, and writes each file whole or not at all.',
      'What only a person can decide is left as it is and shown.',
    ],
    flags: [
      { name: 'unsafe', help: 'make the likely fixes too; read them over afterwards' },
      { name: 'diff', help: 'write nothing; print a diff that patch and git apply take' },
      { name: 'dry-run', help: 'the same as --diff' },
      { name: 'interactive', help: 'ask about every finding: take a fix, type your own, ignore, skip' },
      { name: 'undo', help: 'take the last run back, or the run whose number stands in place of a path' },
      { name: 'history', help: 'list the runs that can be taken back' },
      ...CHOOSING,
      ...GENERAL,
    ],
    examples: [
      ['copydesk fix talks.txt', 'mend one article in place'],
      ['copydesk fix talks.txt --diff', 'look first'],
      ['copydesk fix news/ --unsafe --diff | less', 'all that could be mended, on paper'],
      ['copydesk fix news/ --diff > desk.patch && git apply desk.patch', 'review, then apply'],
      ['copydesk fix - --stdin-path talks.md < talks.md > mended.md', 'as a filter'],
      ['copydesk fix talks.txt --interactive', 'decide finding by finding'],
      ['copydesk fix --undo', 'put back every byte that the last run changed'],
    ],
    status: FINDINGS_STATUS,
    run: async (args, host) => (await import('./fix-command.ts')).runFix(args, host),
  },
  {
    name: 'learn',
    summary: 'lists the lines that are furniture of your site',
    operands: '[PATH…]',
    about: [
      'A line that stands at the head or the tail of several otherwise different files is furniture of their site.',
      'Read the list, keep it in a file, and name that under copydesk.siteLines: web-boilerplate then takes such lines out.',
    ],
    flags: [
      {
        name: 'files',
        value: 'NUMBER',
        help: 'how many different files a line must stand in (default: 4)',
      },
      { name: 'config', value: 'FILE', help: 'this configuration, not the nearest .textlintrc.json' },
      { name: 'no-config', help: 'no configuration at all' },
      { name: 'max-size', value: 'SIZE', help: 'do not read files over this size, such as 500KB or 20MB' },
      quiet('do not show how far the work is'),
      ...GENERAL,
    ],
    examples: [
      ['copydesk learn archive/ > site-lines.txt', 'learn from an archive; then read the file over'],
    ],
    status: '0 done, 2 a file could not be read',
    run: async (args, host) => (await import('./learn-command.ts')).runLearn(args, host),
  },
  {
    name: 'lsp',
    summary: 'marks as you type: a language server for editors',
    operands: '',
    about: [
      'Speaks the Language Server Protocol with the editor that starts it; docs/editors.md tells how.',
      'The nearest .textlintrc.json holds, as it does for check and fix.',
    ],
    flags: [
      { name: 'stdio', help: 'over standard input and output, the only way there is' },
      { name: 'clientProcessId', value: 'NUMBER', help: 'what some editors add; not needed' },
      ...GENERAL,
    ],
    examples: [['copydesk lsp --stdio', 'what an editor is told to start']],
    status: '0 shut down by its editor, 1 left by it or sent what is no message, 2 started by a person',
    run: async (args, host) => (await import('./lsp-command.ts')).runLsp(args, host),
  },
  {
    name: 'explain',
    summary: 'shows the page of a rule: why, what it catches, its options',
    operands: '[RULE]',
    about: ['Without a rule, lists them all.'],
    flags: GENERAL,
    examples: [
      ['copydesk explain', 'all rules in a line each'],
      ['copydesk explain repeated-word', 'one of them in full'],
    ],
    status: '0 shown, 2 there is no such rule',
    run: async (args, host) => (await import('./explain-command.ts')).runExplain(args, host),
  },
  {
    name: 'rules',
    summary: 'tests phrase rules, and shows what they would mark in an archive',
    operands: 'test|impact FILE [PATH…]',
    about: [
      'A file of phrase rules states patterns, messages and examples; docs/configuration.md tells how.',
    ],
    flags: [quiet('say nothing where all examples are as they should be'), ...GENERAL],
    examples: [
      ['copydesk rules test house.json', 'hold each rule against its examples'],
      ['copydesk rules impact house.json archive/', 'what the rules would mark, before they go live'],
    ],
    status: '0 the examples are as they should be, 1 some are not, 2 a file could not be read',
    run: async (args, host) => (await import('./rules-command.ts')).runRules(args, host),
  },
  {
    name: 'config',
    summary: 'checks a configuration and all that it names',
    operands: 'check [FILE…]',
    about: ['Without a file, the configuration that holds in the folder you are in.'],
    flags: [quiet('say nothing where nothing is wrong'), ...GENERAL],
    examples: [['copydesk config check', 'before it is committed']],
    status: '0 nothing is wrong, 2 something is',
    run: async (args, host) => (await import('./config-command.ts')).runConfig(args, host),
  },
  {
    name: 'init',
    summary: 'writes a starter .textlintrc.json',
    operands: '[FOLDER]',
    about: ['Turns every rule on as it ships. Never writes over a file that is there.'],
    flags: [quiet('say nothing where all went well'), ...GENERAL],
    examples: [['copydesk init', 'in the folder you are in']],
    status: '0 written, 2 it could not be written or was there already',
    run: async (args, host) => (await import('./init-command.ts')).runInit(args, host),
  },
]

/** The command of a name; `undefined` where there is none. */
export function commandOf(name: string): Command | undefined {
  return COMMANDS.find((command) => command.name === name)
}
