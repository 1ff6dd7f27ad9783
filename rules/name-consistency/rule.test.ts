import { readFileSync } from 'node:fs'
import { realLexicon } from '../../tests/support/real-lexicon.ts'
import { testRule } from '../../tests/support/rule-tester.ts'
import { rule } from './rule.ts'

function fixture(name: string): string {
  return readFileSync(new URL(`./fixtures/${name}`, import.meta.url), 'utf8')
}

/** Names enough for a dictionary, none of them in use. */
function manyNames(): string {
  const parts = ['Bra', 'Cos', 'Dwe', 'Fli', 'Gor', 'Hul', 'Jep', 'Kni', 'Lum', 'Mox', 'Nir']
  const names = parts.flatMap((a) => parts.flatMap((b) => parts.map((c) => `${a}${b}${c}`.toLowerCase())))
  const capital = (name: string): string => `${name.charAt(0).toUpperCase()}${name.slice(1)}`
  return `There were ${names.map(capital).join(', and ')}.`
}

const SLIP =
  'Mr Grabowsky will appeal. He told Mr Grabowsky so.\n\nThe judge told Mr Grabwosky to rise, and he rose.\n\n'

testRule(rule, {
  lexicon: await realLexicon(),
  caught: [
    ...[
      ['Stephens', 'Stevens'],
      ['Reid', 'Reed'],
      ['MacDonald', 'McDonald'],
      ['Clarke', 'Clark'],
      ['Nielsen', 'Nielson'],
    ].map(([usual, odd]) => ({
      name: `another family’s name that sounds alike: ${odd}`,
      text: `Sarah ${usual} leads the school. ${usual} has led it since 2012.\n\n“We are ready,” said Sarah ${odd}.`,
      marks: [String(odd)],
      applicability: 'unsafe' as const,
    })),
    {
      name: 'a surname, a given name and a trust on one page',
      format: 'html',
      text: fixture('harbour.html'),
      marks: ['Vestergarad', 'Kristopher', 'Wexcomb'],
      says: ['The name is spelt “Vestergarad” here and “Vestergaard” elsewhere.', 'Here it is “Kristofer”.'],
      applicability: 'unsafe',
    },
    {
      name: 'a surname alone, with a form of address',
      text: 'Piotr Grabowsky was sentenced on Monday. Mr Grabowsky will appeal.\n\nThe judge told Mr Grabwosky to rise.',
      marks: ['Grabwosky'],
      fixed:
        'Piotr Grabowsky was sentenced on Monday. Mr Grabowsky will appeal.\n\nThe judge told Mr Grabowsky to rise.',
    },
    { name: 'a surname that stands but twice otherwise', text: SLIP, marks: ['Grabwosky'] },
    {
      name: 'the spelling that stands once is the odd one, even where it comes first',
      text: 'Milo Yanopoulsky spoke first, and the hall was full.\n\nThe students had invited Milo Yannopoulsky. Yannopoulsky is to speak again.',
      marks: ['Yanopoulsky'],
    },
    {
      name: 'two given names that sound alike before one surname',
      text: 'Chief Erica Vandermolen resigned on Friday after a night of protest in the town.\n\nThe mayor thanked Erika Vandermolen. Erika Vandermolen has served for years.',
      marks: ['Erica'],
    },
    {
      name: 'a place with the other half of its name',
      text: 'She teaches at Macquarrow University, which has three thousand students.\n\nThe dean of Macqarrow University said nothing to the press on Friday, or to anybody else. Macquarrow University was founded in 1964.',
      marks: ['Macqarrow'],
    },
    {
      name: 'a possessive, in a quotation set apart',
      format: 'markdown',
      text: 'Salah Abdeslim was moved on Friday. Abdeslim is to stand trial.\n\n> The lawyer said of Abdelsim’s cell that it was cold.\n',
      marks: ['Abdelsim'],
    },
  ],
  silent: [
    {
      name: 'two families whose names sound alike, with given names of their own',
      text: 'Sarah Thompson leads the school. Thompson has led it since 2012.\n\nIts cook is Anna Thomson.',
    },
    {
      name: 'two families whose names sound alike, each told once',
      text: 'Sarah Thompson leads the school in Ullin.\n\nThe cook in Skerry is Sarah Thomson.',
    },
    { name: 'families, peoples, corrections and brands', format: 'html', text: fixture('families.html') },
    { name: 'names nearly alike among a thousand others', text: SLIP + manyNames() },
    {
      name: 'names in a list that a program reads, and initials with an ending',
      text: 'Mr Grabowsky will appeal. Mr Grabowsky has said so.\n\nnames=Vestergaard,Grabwosky,Brandvik,Quelline\n\nThe WANLs are slow. The town laid the WANLs in May, and one WANLs more. Nobody asked Wanla about it.',
    },
    {
      name: 'al-names',
      text: 'The town of al-Assal fell. Bashar al-Assad spoke; Assad said it again, and al-Assad repeated it to his guests.',
    },
    {
      name: 'a slip in a common word',
      text: 'The Marathon Trainin Plan is out. The Marathon Training Plan was for training, and Training is all.',
    },
    {
      name: 'a land and its people, a movement and its followers',
      text: `The Velmarian envoy spoke first. Two Velmarian ships lay in the bay, and the Velmarian flag flew from both. He will sail for Velmaria on Friday.

The Trogovists won the town. Most Trogovists are farmers, and the Trogovists have a newspaper. Their leader left the Trogovista for good.

An Ostrentine ship came in. Two Ostrentine envoys left it, and the Ostrentine flag flew. They sailed from Ostrentina in May.`,
    },
    {
      name: 'one of them and many',
      text: 'Each Kerryman signed, and the other Kerryman did too. Every Kerryman has one.\n\nThe Kerryman who stayed said no. On Friday the business of passing Kerrymen left the quay at noon.',
    },
    {
      name: 'one who works for a firm, and a teaser that was cut to fit its box',
      text: `Quelline was founded in a garage. Quelline has a hall of its own for hockey, and a Quelliner who plays there.

Harold Brandvik joined Quelline in spring. Harold Brandvik left it in autumn.

How Harold Brandvi… left the firm that he had helped to build`,
    },
    {
      name: 'contractions',
      text: 'They’ve come a long way, as the guide said on the pier. They’re not going back. They’re here. They’ve sold the boat.',
    },
    {
      name: 'two names side by side',
      text: 'Lena Brandvik and Lena Brandvick shook hands. Lena Brandvik then spoke.',
    },
    {
      name: 'handles, addresses and code',
      format: 'markdown',
      text: 'Ingrid Vestergaard spoke; Vestergaard is @Vestergarad, and Vestergarad.example.org, and `Vestergarad`.\n',
    },
    {
      name: 'names that may stand beside each other',
      text: 'Piotr Grabowsky was sentenced on Monday. Mr Grabowsky will appeal.\n\nThe judge heard Mr Grabovsky first.',
      options: { allow: ['Grabovsky'] },
    },
  ],
})
