import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { check } from '../../src/engine/check.ts'
import { readText } from '../../src/read/text/read-text.ts'
import { activate, testRule } from '../../tests/support/rule-tester.ts'
import { wordListLexicon } from '../../tests/support/word-list-lexicon.ts'
import { rule } from './rule.ts'

const lexicon = wordListLexicon({
  false: 1,
  october: 1,
  they: 1,
  opposition: 1,
  colorado: 1,
  washington: 1,
  here: 1,
})

testRule(rule, {
  lexicon,
  caught: [
    {
      name: 'a mark behind a word that ends no sentence, and a command, for a person to decide',
      text: 'He walked to the pier and , before noon, back.\n\nsort -u words .\n\n-exec command ;',
      marks: [' ,', ' .', ' ;'],
      applicability: 'unsafe',
    },
    {
      name: 'three spaces, for a person to decide',
      text: 'The   clerk rose from her chair, and nobody in the hall said a word about it.',
      marks: ['   '],
      applicability: 'unsafe',
    },
    {
      name: 'two spaces behind a colon in a line that a paragraph goes on in',
      text: 'The committee had heard all of it before, more than once, and wanted only to\nknow from the clerk who had come down for the day from the county offices\none thing:  a date for the opening of the bridge. Nobody had one. The mayor\nrose. She left before the others did, and she took the chain with her, and the\nkeys. It was late.',
      marks: ['  '],
      applicability: 'safe',
    },
    {
      name: 'brackets of prose beside those that are spoken of',
      text: 'He typed the sign "(" and the code `x(` for it (as the book says, and went home.',
      format: 'markdown',
      marks: ['('],
    },
    {
      name: 'a bracket behind a quotation in brackets, which closes those',
      text: 'She called it late (“very late”). The board (which met twice said nothing.',
      marks: ['('],
    },
    {
      name: 'a speech that ended before who spoke, where the next paragraph opens one too',
      text: '"We must build the pier this year, the mayor said on Monday.\n\n"There is money for it," she went on.',
      format: 'markdown',
      marks: ['"'],
    },
    {
      name: 'a bracket in a line without a stop',
      text: 'The mayor has (nearly finished the pier\n\nIt took a year, and it will be open in May.',
      format: 'markdown',
      marks: ['('],
    },
    {
      name: 'the stop of a formula, for a person to decide',
      text: 'The function f, in short \\ ones . E, is true for all v . F and no other, as (foo . 42) is.',
      marks: [' .', ' .', ' .'],
      applicability: 'unsafe',
    },
    {
      name: 'a pair as Lisp writes it, for a person to decide',
      text: 'The option may be a cons cell (WIDTH . HEIGHT), and then both are kept.',
      marks: [' .'],
      applicability: 'unsafe',
    },
    {
      name: 'marks that are spoken of, or stand between the words of a program',
      text: 'For a pause use , here, and for two arms write orc ; sabre | dagger in the row.',
      marks: [' ,', ' ;'],
      applicability: 'unsafe',
    },
    {
      name: 'a space before a comma and before a stop',
      text: 'The speaker , who rose late, left at once .',
      marks: [' ,', ' .'],
      fixed: 'The speaker, who rose late, left at once.',
      applicability: 'safe',
    },
    {
      name: 'two spaces within a sentence',
      text: 'The quay was closed  for the winter.',
      marks: ['  '],
      fixed: 'The quay was closed for the winter.',
      applicability: 'safe',
    },
    {
      name: 'two spaces after one sentence of many',
      text: 'One came here. Two came here. Three came here.  Four came here. Five came here.',
      marks: ['  '],
      fixed: 'One came here. Two came here. Three came here. Four came here. Five came here.',
    },
    {
      name: 'a stop that is spoken of, or names a folder',
      text: 'To part the paragraphs use . on a line by itself, or copy po/all . before you begin.',
      marks: [' .', ' .'],
      applicability: 'unsafe',
    },
    {
      name: 'two spaces in lines that end where they will',
      text: [
        'The harbour office keeps a list of the boats that',
        'lie at the north  quay, and the pilots',
        'read it at noon, when the tide  turns and the gates',
        'are shut again, and who comes too late waits.',
        'Whoever wants  a berth there asks the master',
        'first, who asks  the council.',
        'That is the rule.',
      ].join('\n'),
      format: 'text',
      marks: ['  ', '  ', '  ', '  '],
      applicability: 'safe',
    },
    {
      name: 'two spaces where a sentence may end without a stop, in a piece that parts them so, for a person to decide',
      text: 'It is late.  It is dark.  It is cold.  It is wet.  The fare is 2.40  Nobody pays it.',
      format: 'text',
      marks: ['  '],
      applicability: 'unsafe',
    },
    {
      name: 'two spaces in speech, where nothing is safe',
      text: '“We closed it  on Friday,” he said.',
      marks: ['  '],
      applicability: 'unsafe',
    },
    {
      name: 'a stop that runs into the next sentence',
      text: 'It was false.Opposition members left Colorado,Washington and the rest.',
      marks: ['false.Opposition', 'Colorado,Washington'],
      fixed: 'It was false. Opposition members left Colorado, Washington and the rest.',
      applicability: 'unsafe',
    },
    {
      name: 'a doubled stop',
      text: 'It rained on Monday.. On Tuesday,, it shone.',
      marks: ['..', ',,'],
      fixed: 'It rained on Monday. On Tuesday, it shone.',
    },
    {
      name: 'a bracket that nobody closed, one that nobody opened',
      text: 'The bridge (built in 1931 is shut.\n\nThe road is open.\n\nThe road is open.\n\nThe road is open.\n\nThe road is open.\n\nThe road is open.\n\nThe road is open.\n\nThe pier] is open.',
      marks: ['(', ']'],
      applicability: 'none',
      says: ['never closed', 'never opened'],
    },
    {
      name: 'a quotation that nobody closed',
      text: '“We will be back, she said.\n\nNobody answered.',
      marks: ['“'],
      says: ['We will be back, she said.'],
    },
    {
      name: 'a straight quote among curly ones',
      text: '“A,” he said. “B,” she said. “C,” they said. “D,” we said. "Here” it was.',
      marks: ['"'],
      fixed: '“A,” he said. “B,” she said. “C,” they said. “D,” we said. “Here” it was.',
    },
    {
      name: 'several straight quotes among curly ones, in one finding',
      text: '“A,” “B,” “C,” “D,” “E,” “F,” “G,” “H,” “I,” he said. "Here" it was.',
      marks: ['"'],
      fixed: '“A,” “B,” “C,” “D,” “E,” “F,” “G,” “H,” “I,” he said. “Here” it was.',
      says: ['Another one.'],
    },
    {
      name: 'a hyphen among dashes',
      text: 'The plan – if it is one – has no date. The board - here it comes – met.',
      marks: ['-'],
      fixed: 'The plan – if it is one – has no date. The board – here it comes – met.',
    },
    {
      name: 'a quotation that another interrupts, though the next paragraph opens one too',
      text: '“We have a choice, she said. “Your vote counts.”\n\n“It does,” he said.\n',
      marks: ['“'],
    },
    {
      name: 'quotation marks that face the wrong way, in one finding',
      text: 'The “virtual“ quay is a drawing. It is called ”Pier Two” by the mayor, and “the folly” by the rest.',
      marks: ['“'],
      fixed:
        'The “virtual” quay is a drawing. It is called “Pier Two” by the mayor, and “the folly” by the rest.',
    },
    {
      name: 'a hyphen for the second of two dashes',
      text: 'The bridge – the only one over the river - is closed until May.',
      marks: ['-'],
      fixed: 'The bridge – the only one over the river – is closed until May.',
      applicability: 'unsafe',
    },
    {
      name: 'semicolons between commands, for a person to decide',
      text: 'Type this at the prompt of the boat: unzip ; touch ; mount, and wait for the lamp to go out.',
      marks: [' ;', ' ;'],
      applicability: 'unsafe',
    },
  ],
  silent: [
    {
      name: 'brackets that are signs: between spaces, behind a name or a sign, in a face, before a label',
      text: 'Press ESC [ 3 ~ or Ctrl-] to leave; getname(host, len is cut off there, and \\( is no group. We are nuts:)',
    },
    {
      name: 'the labels of a list, with a stop or a sign',
      text: '2.) Fold the sheet.\n\n*) Cut it in half.',
    },
    {
      name: 'a bracket that a face closes',
      text: 'Send it before the end of the week (you know, the week that never ends :-). We wait.',
    },
    {
      name: 'a bracket whose line was parted, and the word that closes it looks like a label',
      text: 'The address has to be a multiple of the size (but the length need\n\nnot be). It is kept.',
    },
    {
      name: 'straight marks that are no quotation marks',
      text: 'Har"bour*mas`ter\\, n. The head of a port.\n\nScuse /skyoo"zee/ An excuse.\n\nHe set width="40% there and $" after it.\n\n" An amulet, in the key of the game.',
    },
    {
      name: 'a quotation in lines that were parted at a hyphen',
      text: 'Orders are carried out "as soon as pos-\n\nsible, which is late."',
    },
    {
      name: 'an ellipsis in spaced stops that a line parts',
      text: 'She had little to say of the reasons that had brought her to the town at night .\n. . and she said it to everybody who had come to the hall to hear what she would\nsay, and to some who had not, and who went home before the end of it because the\nlast bus was due.',
    },
    { name: 'an option and what it does', text: '-o  Show what is out of date, and stop.' },
    {
      name: 'a key and what it means',
      text: 'qv  Says whether it is set, and by whom.\n\nii)  the text of it, in full.',
    },
    { name: 'braces with their room', text: 'Write  { name } where the name stands, and the rest is read.' },
    {
      name: 'a speech of two paragraphs, in which somebody else says something',
      text: '"We must build the pier this year. My father said that it would never stand.\n\n"There is money for it," she went on.',
      format: 'markdown',
    },
    {
      name: 'the room before a post code',
      text: 'Write to the society, 12 Pier Street, Boston, MA  02110-1301, if you can.',
    },
    {
      name: 'the room before who wrote it',
      text: 'He held the gate, and nobody came in that night.  --Harrow',
    },
    {
      name: 'numbers of items with their room',
      text: '(1)  Walk with a light step, if you can.\n(2)  Use tape, magnets or glue.\n(3)  Give up skiing.',
    },
    {
      name: 'the stamp of a letter',
      text: 'It came on Wed,  4 Oct 2006 18:36:52, and another on Oct  5 10:11:53.',
    },
    { name: 'colons below each other', text: 'Length     : 12\nHeight  : 4, at most\nNamed-After  : Pike' },
    { name: 'room around a sign', text: 'Plurals  |  Our style guide, and the rates  =  the old ones.' },
    { name: 'two spaces that are spoken of', text: "The columns are parted by '  ' unless you say so." },
    { name: 'a pause in two stops', text: 'The build passed, which was.. surprising to all of us.' },
    { name: 'two spaces after every sentence', text: 'One came.  Two came.  Three came.  Four came.' },
    { name: 'spaced ellipses and faces', text: 'He laughed . . . then shrugged :) and left ;-) at once.' },
    {
      name: 'tables and drawings of signs',
      text: `    prefix  decimal   binary
    kilo-  1000  1024

│ the quay  │ the pier and all  │

  low  0001  0010  0100  !  ,   .`,
    },
    {
      name: 'two columns, of which one row has but two spaces',
      text: 'These files are there, and others may be.\n\n    lastlog  record of the last logins, of all\n    perl     a language for extraction, and more\n',
    },
    {
      name: 'labels of manuals, and codes in groups',
      text: 'The key is 131E 5EDA  29A4 6109, if you ask, and it holds.\n\n--force::\n\nall;;\n',
    },
    { name: 'columns', text: 'Leeds      2      1      0' },
    {
      name: 'lines that spaces fill up to one margin, and a narrow one set in',
      text: [
        'The harbour office keeps a list of the boats that',
        'lie at the north  quay,  and the pilots read it at',
        'noon, when the tide  turns and  the gates are shut',
        'again.',
        '',
        'Whoever wants a berth there asks the master first,',
        'who  asks the council in its turn, and the council',
        'asks nobody at  all,  since nobody has an  answer.',
        'That is the rule.',
        '',
        '    The keeper of the gates has a room above the',
        '    lock,  from  which he sees both the boats that',
        '    come and those that go.',
      ].join('\n'),
      format: 'text',
    },
    {
      name: 'a key, a number or a label in a column of its own',
      text: [
        '@  Fills the lamp with oil and lights it again.',
        '-q  Says nothing, and goes on to the next lamp.',
        '1204  7.1.33  New wicks, which burn for a night.',
        'Fuel used:  Oil, and nothing else but oil.',
      ].join('\n\n'),
      format: 'text',
    },
    {
      name: 'items that are counted within a line, and the address of an office',
      text: 'Write to 4 Quay Street, Boston, MA  02110-1301  USA.\n\nPay 1) by post  2) at the gate or  3. by wire.',
      format: 'text',
    },
    { name: 'a speech over paragraphs', text: '“We came in spring.\n\n“We left in autumn.”' },
    { name: 'a digression over paragraphs', text: 'It was late (or so they said.\n\nNobody knew why.)' },
    { name: 'list labels', text: 'They want a) a pier, b) a quay and 3) a crane.' },
    { name: 'spaced hyphens throughout', text: 'The plan - if it is one - has no date.' },
    { name: 'German marks', text: 'The paper „Der Kai“ called it a folly, and „Die Mole“ a gift.' },
    { name: 'inches', text: 'He is 6\'2" tall and she is 5\'9" tall.' },
    { name: 'file names and addresses', text: 'Open www.Example.com/False.They or False.They.txt for it.' },
    { name: 'spaces in HTML, which a browser folds', text: '<p>The quay  was closed.</p>', format: 'html' },
    {
      name: 'a credit set off by an agency',
      text: 'epa01234567 The new pier in Port Lowell, 3 May 2019.  EPA/JO MARSH',
    },
    { name: 'words that a program parted', text: 'It rained , it shone , it snowed , it blew .' },
  ],
})

it('marks the slips of a whole story and nothing else', () => {
  const story = readFileSync(new URL('fixtures/quay.txt', import.meta.url), 'utf8')
  const { findings } = check(readText(story), [activate(rule)], { lexicon, now: () => 0, timeLimit: 1 })
  expect(findings.map((finding) => story.slice(finding.range.start, finding.range.end))).toEqual([
    '(',
    ' ,',
    '  ',
    'October.They',
    '..',
  ])
})

it('reads a line as long as a book in linear time', () => {
  const text = 'the boat  lies here and '.repeat(60_000)
  const { findings } = check(readText(text), [activate(rule)], { lexicon, now: () => 0, timeLimit: 1 })
  expect(findings.length).toBe(60_000)
}, 15_000)
