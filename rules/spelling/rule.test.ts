import { readFileSync } from 'node:fs'
import { loadLexicon } from '../../src/lexicon/load-lexicon.ts'
import { testRule } from '../../tests/support/rule-tester.ts'
import { rule } from './rule.ts'

const fixture = (name: string): string => readFileSync(new URL(`./fixtures/${name}`, import.meta.url), 'utf8')

testRule(rule, {
  lexicon: loadLexicon(),
  caught: [
    {
      name: 'swapped, left out, doubled and replaced letters',
      text: 'The goverment siad it woudl publish the reprot on Friday.',
      marks: ['goverment', 'siad', 'woudl', 'reprot'],
      fixed: 'The government said it would publish the report on Friday.',
    },
    {
      name: 'a story with names and three typos',
      text: fixture('harbour.txt'),
      marks: ['comission', 'expcted', 'autmn'],
    },
    {
      name: 'a misspelling that a public list has, among names',
      text: 'The Skerry playright Ines Calder won the Ullin prize for “Dunlin”.',
      marks: ['playright'],
      applicability: 'unsafe',
    },
    {
      name: 'several letters wrong at once, which nobody but an editor may mend',
      text: 'Officials were beggining to worry that the old hall could not hold more than forty people.',
      marks: ['beggining'],
      applicability: 'unsafe',
    },
    {
      name: 'a capital of a sentence start is kept',
      text: 'Ths is what the council said. Goverment ministers were not so sure.',
      marks: ['Ths', 'Goverment'],
      fixed: 'This is what the council said. Government ministers were not so sure.',
    },
    {
      name: 'a possessive is kept',
      text: 'They questioned the goverment’s plan for the harbour.',
      marks: ['goverment'],
      fixed: 'They questioned the government’s plan for the harbour.',
    },
    {
      name: 'a word in HTML with a tag beside it',
      text: '<p>The <b>goverment</b> said &amp; did nothing.</p>',
      format: 'html',
      marks: ['goverment'],
      fixed: '<p>The <b>government</b> said &amp; did nothing.</p>',
    },
    {
      name: 'no correction is offered when none is wanted',
      text: 'The goverment said nothing.',
      options: { suggestCorrections: false },
      marks: ['goverment'],
      applicability: 'none',
    },
    {
      name: 'another English than the one that is asked for',
      text: 'The color of the harbor was gray.',
      options: { language: 'en-gb' },
      marks: ['color', 'harbor', 'gray'],
      fixed: 'The colour of the harbour was grey.',
      says: ['“color” is spelt “colour”'],
    },
    {
      name: 'a British piece takes British corrections',
      text: 'The colour of the harbour, the centre of their labour, was a faovurite of hers.',
      marks: ['faovurite'],
      fixed: 'The colour of the harbour, the centre of their labour, was a favourite of hers.',
    },
    {
      name: 'a pun that begins with a word of its own, for a person to decide',
      text: 'The company offers its employees pawternity leave to bond with new pets.',
      marks: ['pawternity'],
      applicability: 'unsafe',
    },
    {
      name: 'a word alone in its clause, which may be a name',
      text: 'The review was kind, and it said so twice. — goverment',
      marks: ['goverment'],
      applicability: 'unsafe',
    },
    {
      name: 'a word that is built from a known one in two steps, for a person to decide',
      text: 'The overall cause of these problems is the default bittedness and the memory model of the server.',
      marks: ['bittedness'],
      applicability: 'unsafe',
    },
    {
      name: 'a short word that is near others, for a person to decide',
      text: 'He was set to catch the ball, but at the last minute his eyes were blound by the sun and he dropped it.',
      marks: ['blound'],
      applicability: 'unsafe',
    },
    {
      name: 'a capital beside a capital, which may be a name',
      text: 'The letter (Goverment Offices, Harbour Street) came back on Friday.',
      marks: ['Goverment'],
      applicability: 'unsafe',
    },
    {
      name: 'a word torn apart',
      text: 'They paid it from a bank accoun t in March.',
      marks: ['accoun t'],
      fixed: 'They paid it from a bank account in March.',
    },
    {
      name: 'two words that are written as one',
      text: 'There were alot of people in the street, alot more than before. Infact they hate eachother, and noone came inspite of it.',
      marks: ['alot', 'alot', 'Infact', 'eachother', 'noone', 'inspite'],
    },
  ],
  silent: [
    {
      name: 'what is told to programs',
      text: 'Start it with -recieve or --seperate, call acheive() or beleive($name), and keep the .recv files.',
    },
    { name: 'a name that recurs', text: 'Tveitan spoke first. Later Tveitan left with Mr Tveitan senior.' },
    { name: 'a British text', text: 'The labour organisation recognised the neighbour’s manoeuvre.' },
    { name: 'an American text', text: 'The labor organization recognized the neighbor’s maneuver.' },
    { name: 'letters that are cut off', text: 'Read more about how the minis… and the governm...' },
    {
      name: 'a handle, an address and a file',
      text: 'Write to @jsmtih, jsmtih@exmaple.com or see exmaple.txt today.',
    },
    { name: 'a name that two words would make', text: 'The singer Peter Noone spoke first. Noone is 70.' },
    {
      name: 'a name with capitals inside it, and its other ways of being written',
      text: 'DocMuents was sold in May. Each docmuents user was told of it by post.',
    },
    {
      name: 'first letters of the words before them, in brackets',
      text: 'She wrote to the York Union Office (yuo). The yuo is a club which always meets in the harbour on the first day of May.',
    },
    {
      name: 'a letter left out within single quotation marks',
      text: "“He said, 'Tell me what is happenin' here, and who is listenin',' and they laughed.”",
    },
    { name: 'a page of a manual', text: 'In some versions of hwo(1) the quotes are read at once.' },
    { name: 'a hyphen within a word', text: 'They would not kow-tow to the board.' },
    { name: 'a drawn-out cry', text: 'He shouted: “Gooooaaaal!” and then “Nooooo!”' },
    {
      name: 'words of the project, inflected',
      text: 'The grobbles were grobbled by Ms Fnarl; the grobble’s end was Fnarl’s doing.',
      options: { words: ['grobble', 'Fnarl'] },
    },
    {
      name: 'code in Markdown',
      text: 'Call `recieve()` twice.\n\n```js\nlet adress = 1\n```\n',
      format: 'markdown',
    },
  ],
})
