import { describe, expect, it } from 'vitest'
import { folderWith, runCli } from './run-cli.ts'

const RIGHT = 'Halvard Brekkestad'
const WRONG = 'Halvard Brekkestda'
const STORY = `${RIGHT}, the harbour master of Skarnes, opened the new lock on Monday. Brekkestad has held the post for six years.`
const OTHER = 'The lock took three years to build, and the town has paid for it by a levy on every ship.'

interface Shape {
  readonly name: string
  readonly file: string
  /** What stands between the two paragraphs of the story. */
  readonly picture: string
}

/** Captions as pages, agencies and blog programs write them, each with one name misspelt. */
const SHAPES: readonly Shape[] = [
  {
    name: 'an agency slug and its tail',
    file: 'a.txt',
    picture: `epa01234567 ${WRONG} at the lock in Skarnes, Norway, 14 May 2018.  EPA/ODD MYHRE`,
  },
  { name: 'a label', file: 'a.txt', picture: `Caption: ${WRONG} at the lock.` },
  {
    name: 'the label that a page puts before it',
    file: 'a.txt',
    picture: `Image caption ${WRONG} at the lock`,
  },
  {
    name: 'a credit in brackets',
    file: 'a.txt',
    picture: `${WRONG} at the lock. (Photo: Odd Myhre/Reuters)`,
  },
  { name: 'a credit with a stroke', file: 'a.txt', picture: `${WRONG} at the lock. REUTERS/Odd Myhre` },
  {
    name: 'a credit after a label',
    file: 'a.txt',
    picture: `${WRONG} at the lock. Photograph: Odd Myhre/AFP`,
  },
  {
    name: 'a shortcode in plain text',
    file: 'a.txt',
    picture: `[caption id="attachment_7" width="300"] ${WRONG} at the lock.[/caption]`,
  },
  {
    name: 'figure and figcaption',
    file: 'a.html',
    picture: `<figure><img src="a.jpg" alt=""><figcaption>${WRONG} at the lock.</figcaption></figure>`,
  },
  {
    name: 'an alternative text',
    file: 'a.html',
    picture: `<p><img src="a.jpg" alt="${WRONG} at the lock"></p>`,
  },
  {
    name: 'the title of a picture',
    file: 'a.html',
    picture: `<p><img src="a.jpg" alt="" title="${WRONG} at the lock"></p>`,
  },
  {
    name: 'the caption of a blog program',
    file: 'a.html',
    picture: `<div id="attachment_7" class="wp-caption alignleft"><img src="a.jpg"><p class="wp-caption-text">${WRONG} at the lock.</p></div>`,
  },
  {
    name: 'a block editor’s caption',
    file: 'a.html',
    picture: `<figure class="wp-block-image"><img src="a.jpg"><figcaption class="wp-element-caption">${WRONG} at the lock.</figcaption></figure>`,
  },
  {
    name: 'a class that says caption',
    file: 'a.html',
    picture: `<div class="photo"><img src="a.jpg"><p class="image-caption">${WRONG} at the lock.</p></div>`,
  },
  {
    name: 'a shortcode in HTML',
    file: 'a.html',
    picture: `<p>[caption id="attachment_7" width="300"]<img src="a.jpg"> ${WRONG} at the lock.[/caption]</p>`,
  },
  {
    name: 'the alternative text of a Markdown picture',
    file: 'a.md',
    picture: `![${WRONG} at the lock](a.jpg)`,
  },
  { name: 'the title of a Markdown picture', file: 'a.md', picture: `![](a.jpg "${WRONG} at the lock")` },
  {
    name: 'the slanted line straight under a picture',
    file: 'a.md',
    picture: `![](a.jpg)\n*${WRONG} at the lock.*`,
  },
  {
    name: 'the slanted paragraph under a picture',
    file: 'a.md',
    picture: `![](a.jpg)\n\n*${WRONG} at the lock.*`,
  },
  {
    name: 'a shortcode in Markdown',
    file: 'a.md',
    picture: `[caption id="attachment_7" width="300"]<img src="a.jpg" alt="" /> ${WRONG} at the lock.[/caption]`,
  },
  {
    name: 'a figure in Markdown',
    file: 'a.md',
    picture: `<figure><img src="a.jpg" alt=""><figcaption>${WRONG} at the lock.</figcaption></figure>`,
  },
]

/** A story with a picture after its first paragraph. */
function storyAs(file: string, [first, ...rest]: readonly string[], picture: string): string {
  if (!file.endsWith('.html')) return `${[first, picture, ...rest].join('\n\n')}\n`
  const [head, ...tail] = [first, ...rest].map((paragraph) => `<p>${paragraph}</p>`)
  return `<article>\n${[head, picture, ...tail].join('\n')}\n</article>\n`
}

interface Marked {
  readonly text: string
  readonly message: string
}

/** The words that caption-consistency marks in a file, with what it says. */
async function marksOf(file: string, text: string): Promise<readonly Marked[]> {
  const words = ['check', file, '--rule', 'caption-consistency', '--format', 'json']
  const report = JSON.parse((await runCli(folderWith({ [file]: text }), words)).out) as {
    readonly files: readonly { readonly findings: readonly Marked[] }[]
  }
  return report.files.flatMap(({ findings }) =>
    findings.map(({ message, text: marked }) => ({ text: marked, message })),
  )
}

describe('captions in every shape', () => {
  for (const { name, file, picture } of SHAPES) {
    it(`are held against the story: ${name} (${file.slice(2)})`, async () => {
      const found = await marksOf(file, storyAs(file, [STORY, OTHER], picture))
      expect(found.map(({ text }) => text)).toEqual(['Brekkestda'])
      const right = storyAs(file, [STORY, OTHER], picture.replace(WRONG, RIGHT))
      expect(await marksOf(file, right)).toEqual([])
    })
  }

  it('are told once where the alternative text says the caption over again', async () => {
    const picture = `<figure><img src="a.jpg" alt="${WRONG} at the lock."><figcaption>${WRONG} at the lock.</figcaption></figure>`
    expect(await marksOf('a.html', storyAs('a.html', [STORY], picture))).toHaveLength(1)
  })
})

describe('a caption that tells another act than the story', () => {
  const story = [
    'Envoys of twenty states met in Geneva on Tuesday for the first time since the council broke up.',
    'Most members had left it to protest the annexation of Crimea from Ukraine in early 2014, which Moscow calls a reunion.',
  ]
  const caption = 'Envoys in the hall. The council has not met since the Russians bombed Ukraine in 2014.'
  const pictures = {
    'a.txt': `epa01234567 ${caption}  EPA/ODD MYHRE`,
    'a.html': `<figure><img src="hall.jpg" alt=""><figcaption>${caption}</figcaption></figure>`,
    'a.md': `![](hall.jpg)\n*${caption}*`,
  }
  for (const [file, picture] of Object.entries(pictures)) {
    it(`is told with the words of both (${file.slice(2)})`, async () => {
      expect(await marksOf(file, storyAs(file, story, picture))).toEqual([
        {
          text: 'bombed Ukraine in 2014',
          message:
            'The caption says “bombed Ukraine in 2014”; the text speaks of “the annexation of Crimea from Ukraine in early 2014”.',
        },
      ])
    })
  }
})
