import { readdirSync, readFileSync } from 'node:fs'
import { realLexicon } from '../../tests/support/real-lexicon.ts'
import { testRule } from '../../tests/support/rule-tester.ts'
import { rule } from './rule.ts'

const harbour = readFileSync(new URL('./fixtures/harbour.txt', import.meta.url), 'utf8')

const stair = readFileSync(new URL('./fixtures/stair.txt', import.meta.url), 'utf8')

const ON_PURPOSE = new URL('./fixtures/on-purpose/', import.meta.url)

/** Pieces of many kinds that say things again as their kind does: a live blog, minutes, notices, results. */
const onPurpose = readdirSync(ON_PURPOSE).map((name) => ({
  name: `what is said again on purpose: ${name}`,
  format: name.endsWith('.md') ? ('markdown' as const) : ('text' as const),
  text: readFileSync(new URL(name, ON_PURPOSE), 'utf8'),
}))

const PARAGRAPH =
  'The harbour office closed the eastern stair on Thursday after engineers found cracks in eleven of the forty piles.'
const OTHER_HEAD =
  'The office of the harbour shut the eastern stair on Thursday after engineers found cracks in eleven of the forty piles.'
const OTHER =
  'Residents of the outer islands had complained for years about cancelled crossings and empty shelves.'
const THIRD = 'A brass band from the school in Skerrow had practised all week to welcome the first boat.'

const TITLE = 'Ferry crews have betrayed the outer islands, says former harbour master of Skerrow'

const LONG =
  'The harbour was built for a herring fleet that has not put to sea since the war, and every plan for it since then has begun with the same sentence about tourism and ended with the same request for money from the capital. Nobody who sat through the last three of them, as I did, could have been surprised by the fourth, which came to the council in a blue folder.'
const LONGER =
  'What the folder held was a drawing of a pier with cafés on it, and under the drawing a table in which the passengers of ten summers had been added up to show that the islands would grow rich. The islands will not grow rich. They may be reached, in all weathers, by a ship that somebody has paid for, and that is worth more than any café.'

/** A story that reports what people said, in which a paragraph stands twice, far apart. */
function report(twice: string): string {
  return [
    'Deputy mayor Ines Okafor said on Friday that the quay would stay open to the mail boat through the winter.',
    OTHER,
    THIRD,
    'The head of the ferry crews, Tomas Lind, said the timetable was a promise and not a forecast of the weather.',
    twice,
    'Farmers on Skerrow told the council in a letter that feed had not come for eleven days in November.',
    'The ministry said a second ship could be chartered for less than the cost of one new pile.',
    'Shopkeepers on the quay said they would meet the council again before the end of the month.',
    'A spokesman for the insurers said the matter was before the court and that he would not speak of it.',
    twice,
    'The next sitting of the council is on the second Tuesday of March, and its doors are open to everyone.',
    'Children from the school will sing on the stair, if by then the stair is open.',
  ].join('\n\n')
}

testRule(rule, {
  lexicon: await realLexicon(),
  caught: [
    {
      name: 'a last paragraph that repeats the end of the one before it',
      text: harbour,
      marks: ['Passengers with medical appointments will be let aboard before others, it said.'],
      fixed: harbour.replace(
        '\nPassengers with medical appointments will be let aboard before others, it said.\n',
        '\n',
      ),
      applicability: 'safe',
      says: ['stands twice', 'sentence that begins “Passengers with medical appointments will be…”'],
    },
    {
      name: 'a paragraph, a figure and a sentence that a report says again',
      text: stair,
      marks: [
        'The stair is used by about 900 people a day, most of them on the way to the Skerrow ferry, the council said.',
        'The repair will cost about £2.4 million and take until May, according to the harbour engineer.',
        'Shopkeepers on the quay told the council that they had not been consulted and would lose the summer trade.',
      ],
    },
    {
      name: 'a quotation out of its box, ahead of its sentence, which may be meant',
      text: `${THIRD}\n\n${OTHER}\n\n“${OTHER}” said the mayor on Monday.\n\n${PARAGRAPH}\n`,
      marks: [`“${OTHER}”`],
      severity: 'info',
    },
    {
      name: 'a paragraph pasted far from the first',
      text: `${PARAGRAPH}\n\n${OTHER}\n\n${THIRD}\n\n${PARAGRAPH}\n`,
      marks: [PARAGRAPH],
      fixed: `${PARAGRAPH}\n\n${OTHER}\n\n${THIRD}\n`,
    },
    {
      name: 'a paragraph pasted again in a report, which is a warning',
      text: report(PARAGRAPH),
      marks: [PARAGRAPH],
      severity: 'warning',
      options: { minConfidence: 0.5 },
    },
    {
      name: 'a quotation told again in a report, which may be meant',
      text: report(
        `“${OTHER}” the mayor said, and she asked for patience until the eastern stair is safe again.`,
      ),
      marks: [`“${OTHER}” the mayor said, and she asked for patience until the eastern stair is safe again.`],
      severity: 'info',
    },
    {
      name: 'the headline, which the page may show twice more in its player',
      text: `${TITLE}\n\n${OTHER}\n\n${THIRD}\n\n${LONG}\n\nThe harbour podcast ${TITLE} ${TITLE} Listen\n`,
      marks: [TITLE],
      severity: 'info',
    },
    {
      name: 'a paragraph pasted again in a piece that quotes nobody, which may be a pull quote',
      text: report(PARAGRAPH).replaceAll(/ (?:said|told) /g, ' hoped '),
      marks: [PARAGRAPH],
      severity: 'info',
    },
    {
      name: 'two paragraphs in turn, twice over',
      text: `${PARAGRAPH}\n\n${OTHER}\n\n${PARAGRAPH}\n\n${OTHER}\n`,
      marks: [PARAGRAPH, OTHER],
      fixed: `${PARAGRAPH}\n\n${OTHER}\n`,
    },
    {
      name: 'a paragraph with one word changed',
      text: `${PARAGRAPH}\n\n${OTHER}\n\n${PARAGRAPH.replace('Thursday', 'Friday')}\n`,
      marks: [PARAGRAPH.replace('Thursday', 'Friday')],
      applicability: 'unsafe',
      says: ['“Friday” stands for “Thursday”'],
    },
    {
      name: 'a sentence within a later paragraph',
      text: `${PARAGRAPH} ${OTHER}\n\nNobody was hurt.\n\nWork is to begin in March. ${OTHER} It will cost more.\n`,
      marks: [OTHER],
      fixed: `${PARAGRAPH} ${OTHER}\n\nNobody was hurt.\n\nWork is to begin in March. It will cost more.\n`,
    },
    {
      name: 'a list item, in Markdown',
      format: 'markdown',
      text: `- ${PARAGRAPH}\n- ${PARAGRAPH}\n- ${OTHER}\n`,
      marks: [`${PARAGRAPH}`],
      fixed: `- ${PARAGRAPH}\n- ${OTHER}\n`,
      applicability: 'unsafe',
      says: ['list item'],
    },
    {
      name: 'a paragraph in HTML, with its tags',
      format: 'html',
      text: `<p>${PARAGRAPH}</p>\n<p>${PARAGRAPH}</p>\n<p>${OTHER}</p>\n`,
      marks: [PARAGRAPH],
      fixed: `<p>${PARAGRAPH}</p>\n<p>${OTHER}</p>\n`,
      applicability: 'safe',
    },
    {
      name: 'the same paragraph with other quotation marks, both choices offered',
      text: `“${PARAGRAPH}” she said.\n\n"${PARAGRAPH}" she said.\n`,
      marks: [`"${PARAGRAPH}" she said.`],
      applicability: 'unsafe',
      says: ['only punctuation or capitals differ'],
    },
    {
      name: 'a paragraph whose first words are others, pasted far from the first',
      text: `${PARAGRAPH}\n\n${OTHER}\n\n${THIRD}\n\n${OTHER_HEAD}\n`,
      marks: [OTHER_HEAD],
    },
    {
      name: 'a post below the paragraph that quotes it, which may be meant',
      text: `“${OTHER}” she wrote.\n\n${OTHER} — Ines Okafor (@inesokafor) March 3, 2019\n`,
      marks: [OTHER],
      severity: 'info',
    },
    {
      name: 'a sentence run into a caption without a full stop',
      text: `${PARAGRAPH} ${OTHER}\n\nNobody was hurt.\n\nThe stair in the morning ${OTHER} It will cost more.\n`,
      marks: [OTHER],
      fixed: `${PARAGRAPH} ${OTHER}\n\nNobody was hurt.\n\nThe stair in the morning It will cost more.\n`,
      applicability: 'unsafe',
    },
    {
      name: 'a short paragraph that a later one repeats, in a report of short paragraphs',
      text: `${OTHER}\n\nNobody was hurt.\n\n${THIRD}\n\n${PARAGRAPH} ${OTHER} It will cost more.\n`,
      marks: [OTHER],
    },
    {
      name: 'a sentence that was taken for a heading',
      format: 'markdown',
      text: `## ${OTHER}\n\n${THIRD}\n\nNobody was hurt.\n\n${PARAGRAPH} ${OTHER} It will cost more.\n`,
      marks: [OTHER],
    },
    {
      name: 'a sentence twice in one paragraph',
      text: `${OTHER} Nobody was hurt. ${OTHER} Work begins in March.\n`,
      marks: [OTHER],
      fixed: `${OTHER} Nobody was hurt. Work begins in March.\n`,
    },
  ],
  silent: [
    ...onPurpose,
    {
      name: 'a heading that its paragraph says again, with more',
      format: 'markdown',
      text: `## The new boats to Skerrow carry twice as many cars and vans\n\nWhat is less well known is that the new boats to Skerrow also carry twice as many cars and vans. ${OTHER}\n`,
    },
    {
      name: 'the same instruction for each of two ways, in a manual',
      format: 'markdown',
      text: `## By hand\n\n${PARAGRAPH}\n\nRun \`tide --now\` first.\n\n## By post\n\n${PARAGRAPH}\n\n${OTHER}\n`,
    },
    {
      name: 'posts that are signed alike',
      text: `Nobody told us that the stair was closed. — Ines Okafor (@inesokafor) March 3, 2019\n\nNow the boat has gone without us. — Ines Okafor (@inesokafor) March 3, 2019\n\n${PARAGRAPH}\n`,
    },
    {
      name: 'what a man of a novel says again',
      text: `“I thought it better to tell you, my dear.” He put down the lamp.\n\nSince she did not speak, he repeated, “I thought it better to tell you, my dear.” She said nothing.\n`,
    },
    {
      name: 'two sentences of one pattern',
      text: `Payments will go out to people whose boats are as long as 9 metres, but those with more than two will not receive the full amount. ${OTHER}\n\nPayments will go out to crews whose boats are as long as 18 metres, but those with more than four will not receive the full amount. ${THIRD}\n`,
    },
    {
      name: 'what may be a pull quote, where only plain slips are asked for',
      text: report(PARAGRAPH).replaceAll(/ (?:said|told) /g, ' hoped '),
      options: { minConfidence: 0.5 },
    },
    {
      name: 'steps that stand in two lists',
      format: 'markdown',
      text: `## By day\n\n- ${PARAGRAPH}\n- ${OTHER}\n\n${THIRD}\n\n## By night\n\n- ${PARAGRAPH}\n- ${OTHER}\n`,
    },
    {
      name: 'a caption that repeats the body behind a title of its own',
      text: `${THIRD}\n\nLong wait: ${OTHER}\n\n${PARAGRAPH}\n\n${OTHER}\n`,
    },
    {
      name: 'the body that repeats a caption behind its title',
      text: `Long wait: ${OTHER}\n\n${THIRD}\n\n${PARAGRAPH}\n\n${OTHER.replace('years', 'many years')}\n`,
    },
    {
      name: 'what a page begins with, picture and headline run into one',
      text: `${PARAGRAPH} | Port pictures Harbour stair closed\n\n${THIRD}\n\n${OTHER}\n\n${PARAGRAPH}\n`,
    },
    {
      name: 'the standfirst that a page begins with, its headline behind it a question',
      text: `${PARAGRAPH} Who will mend the stair?\n\n${THIRD}\n\n${OTHER}\n\n${PARAGRAPH}\n`,
    },
    {
      name: 'a note of the desk at the head and at the foot',
      text: report(`Editor’s note: ${OTHER}`),
    },
    {
      name: 'entries built alike that no sign marks, the third like the first',
      text: ['Ann Lee', 'Tomas Lind', 'Ines Okafor']
        .map(
          (name) =>
            `Councillor ${name} voted for the ferry contract and against the closing of the eastern stair.`,
        )
        .join('\n\n'),
    },
    {
      name: 'a pull quote ahead of its sentence, in an essay',
      text: `${LONG}\n\nA harbour that nobody can afford to mend is not a harbour but a memory.\n\n${LONGER}\n\n${LONG.replaceAll('the', 'a')} A harbour that nobody can afford to mend is not a harbour but a memory. ${THIRD}\n\n${OTHER}\n`,
    },
    {
      name: 'a caption before its credit',
      text: `${THIRD}\n\n${OTHER} ${PARAGRAPH}\n\nNobody was hurt.\n\n${OTHER} | Ann Lee for the Post\n\nWork begins in March.\n`,
    },
    {
      name: 'the box of a quotation, signed',
      text: `“${OTHER}” the mayor said in the town hall.\n\n${PARAGRAPH}\n\n“${OTHER}” - Mayor Ann Lee\n\n${THIRD}\n`,
    },
    {
      name: 'boxes for readers that end alike',
      text: `Morning boats, every day at six. By signing up you agree to receive letters and offers from us and our partners.\n\n${PARAGRAPH}\n\n${THIRD}\n\nEvening boats, every day at nine. By signing up you agree to receive letters and offers from us and our partners.\n\n${OTHER}\n`,
    },
    {
      name: 'verse and its refrain',
      text: 'The boats went out at dawn, my love,\nthe boats went out at dawn,\nand none of them came home, my love,\nand none of them came home.\n\nThe nets hang empty by the door,\nthe nets hang by the wall,\nand none of them came home, my love,\nand none of them came home.\n',
    },
    {
      name: 'the labels of an interview',
      text: `Q: What did the harbour office tell you about the state of the stair before the storm?\n\nA: Nothing.\n\nQ: What did the ferry company tell you about the state of the boats before the storm?\n\nA: Nothing.\n\n${PARAGRAPH}\n`,
    },
    {
      name: 'the stamps of a live blog',
      text: `10.42am The harbour desk\n\n${PARAGRAPH}\n\n11.05am The harbour desk\n\n${OTHER}\n\n11.42am The harbour desk\n\n${THIRD}\n`,
    },
    {
      name: 'formulae of a contract',
      text: `The Lessor shall keep the stair in repair and shall bear the cost of all piles.\n\n${PARAGRAPH}\n\nThe Lessee shall keep the stair in repair and shall bear the cost of all planks.\n`,
    },
    {
      name: 'lines of a change log',
      format: 'markdown',
      text: '## 2.1\n\n- Fixed a crash that closed the timetable when a boat had no name.\n\n## 2.0\n\n- Fixed a crash that closed the timetable when a boat had no name.\n',
    },
    {
      name: 'steps of two recipes',
      format: 'markdown',
      text: '## Rye loaf\n\n1. Heat the oven to two hundred degrees and dust a heavy tray with flour.\n2. Knead for ten minutes.\n\n## Barley loaf\n\n1. Heat the oven to two hundred degrees and dust a heavy tray with flour.\n2. Knead for five minutes.\n',
    },
    {
      name: 'a post in a block quotation of HTML within Markdown',
      format: 'markdown',
      text: `The harbour office wrote on Monday: ${OTHER}\n\n<blockquote><p>${OTHER}</p></blockquote>\n\n${PARAGRAPH}\n`,
    },
    {
      name: 'the same with blank lines between its tags and the post',
      format: 'markdown',
      text: `The harbour office wrote on Monday: ${OTHER}\n\n<blockquote>\n\n${OTHER}\n\n</blockquote>\n\n${PARAGRAPH}\n`,
    },
    {
      name: 'a post in a block quotation of HTML',
      format: 'html',
      text: `<p>The harbour office wrote: ${OTHER}</p><blockquote><p>${OTHER}</p></blockquote><p>${PARAGRAPH}</p>`,
    },
    {
      name: 'a short stock sentence',
      text: `See the full results of the vote for more.\n\n${PARAGRAPH}\n\nSee the full results of the vote for more.\n`,
    },
    {
      name: 'table cells',
      format: 'markdown',
      text: `| stair | state |\n| --- | --- |\n| east | ${PARAGRAPH} |\n| west | ${PARAGRAPH} |\n`,
    },
    {
      name: 'a refrain',
      text: [PARAGRAPH, OTHER, THIRD, 'Nobody on Skerrow slept that night.']
        .map(
          (verse) =>
            `${verse}\n\nAnd the boats went out at dawn, the boats went out, and none of them came home again.`,
        )
        .join('\n\n'),
    },
    { name: 'code', format: 'markdown', text: `\`\`\`\n${PARAGRAPH}\n${PARAGRAPH}\n\`\`\`\n` },
    {
      name: 'a formula with another name',
      text: `The mayor did not respond to a request for comment.\n\n${PARAGRAPH}\n\nThe bishop did not respond to a request for comment.\n`,
    },
    {
      name: 'a line that stands again and again',
      text: [PARAGRAPH, OTHER, THIRD]
        .map((text) => `${text}\n\nIs the ferry likely to sail?\n\nYes.`)
        .join('\n\n'),
    },
    {
      name: 'paragraphs of which each says the same of someone else',
      text: 'Orla Quist was named to the board of the harbour trust on Tuesday and will serve until the spring of next year.\n\nTorben Fale was named to the board of the harbour trust on Tuesday and will serve until the spring of next year.\n',
    },
    {
      name: 'list items built alike',
      format: 'markdown',
      text: '- The harbour office added the northern stair to its list of closed stairs on Monday.\n- The harbour office added the southern stair to its list of closed stairs on Friday.\n',
    },
    {
      name: 'a post in a quotation that the story quotes',
      format: 'markdown',
      text: `The harbour office wrote: “${OTHER}”\n\n> ${OTHER}\n\n${PARAGRAPH}\n`,
    },
    { name: 'a story without a repeat', text: `${PARAGRAPH}\n\n${OTHER}\n\n${THIRD}\n` },
    { name: 'an empty text', text: '' },
  ],
})
