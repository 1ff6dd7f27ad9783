import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { folderWith, runCli } from './run-cli.ts'

/** What a run reports: the path and the marked words of each finding. */
type Reported = readonly string[]

interface Step {
  readonly does: string
  readonly change: (site: Site) => void
  /** What the gate reports once the change is committed, before it is taken into the baseline. */
  readonly fresh: Reported
  /** What `--since` the commit before reports. */
  readonly since: Reported
}

/** A working copy with small tools to edit it. */
interface Site {
  readonly folder: string
  write(path: string, text: string): void
  edit(path: string, from: string, to: string): void
  move(from: string, to: string): void
  remove(path: string): void
}

const FERRY = `Ferry returns to the harbour

The old ferry came back to the harbour on Monday, and the the whole quay came to look.

The captain, who has sailed the route for thirty years, said that she was pleased.

Tickets will be sold at the kiosk beside the bridge from nine in the morning.
`

const TALKS = `Border talks open

Envoy Nadia Halloran speaks to reporters at the lake in Geneva, Switzerland, 14 March 2017. The delegations sit at one table for the first time since the Iraqis bombed Kuwait in 1990. EPA/MARTIN KELLER

Delegates left the first round on Tuesday with a long list and a short calendar.

The joint border commission had not sat since the bombing of Kuwait by Iraq in August 1990, and nobody there was old enough to recall it.
`

const STEPS: readonly Step[] = [
  {
    does: '1: a paragraph is set above the known finding',
    change: (site) => site.edit('news/ferry.txt', 'The old ferry', 'Rain fell until noon.\n\nThe old ferry'),
    fresh: [],
    since: [],
  },
  {
    does: '2: a new slip',
    change: (site) => site.edit('news/ferry.txt', 'sailed the route', 'sailed the the route'),
    fresh: ['news/ferry.txt the the'],
    since: ['news/ferry.txt the the'],
  },
  {
    does: '3: paragraphs change places',
    change: (site) => {
      const text = readFileSync(join(site.folder, 'news/ferry.txt'), 'utf8')
      const [head = '', ...paragraphs] = text.trimEnd().split('\n\n')
      site.write('news/ferry.txt', `${[head, ...paragraphs.reverse()].join('\n\n')}\n`)
    },
    fresh: [],
    // Two of the lines that moved are new to git, slips and all.
    since: ['news/ferry.txt the the'],
  },
  {
    does: '4: the sentence of a known finding is reworded on one side',
    change: (site) =>
      site.edit(
        'news/ferry.txt',
        'The old ferry came back to the harbour on Monday',
        'On Monday she returned',
      ),
    fresh: [],
    since: ['news/ferry.txt the the'],
  },
  {
    does: '5: the file is renamed',
    change: (site) => site.move('news/ferry.txt', 'features/ferry-comes-home.txt'),
    fresh: [],
    since: [],
  },
  {
    does: '6: another file, with the same slip in another sentence',
    change: (site) =>
      site.write(
        'news/bridge.txt',
        'Bridge opens\n\nThe mayor opened the the bridge at noon with a pair of large scissors.\n',
      ),
    fresh: ['news/bridge.txt the the'],
    since: ['news/bridge.txt the the'],
  },
  {
    does: '7: a clean edit beside it',
    change: (site) =>
      site.write(
        'news/bridge.txt',
        `${readFileSync(join(site.folder, 'news/bridge.txt'), 'utf8')}\nTraffic will be let over it from Friday.\n`,
      ),
    fresh: [],
    since: [],
  },
  {
    does: '8: the body changes, and an old caption is wrong',
    change: (site) =>
      site.edit('news/talks.txt', 'the bombing of Kuwait by Iraq', 'the invasion of Kuwait by Iraq'),
    fresh: ['news/talks.txt bombed Kuwait in 1990'],
    since: ['news/talks.txt bombed Kuwait in 1990'],
  },
  {
    does: '9: a known slip is mended',
    change: (site) => site.edit('features/ferry-comes-home.txt', 'sailed the the', 'sailed the'),
    fresh: [],
    since: [],
  },
  {
    does: '10: the paragraph with a slip moves to another file',
    change: (site) => {
      site.edit(
        'news/bridge.txt',
        'The mayor opened the the bridge at noon with a pair of large scissors.\n\n',
        '',
      )
      site.write(
        'news/mayor.txt',
        'A busy day\n\nThe mayor opened the the bridge at noon with a pair of large scissors.\n',
      )
    },
    fresh: [],
    since: ['news/mayor.txt the the'],
  },
  {
    does: '11: a copy of it is new, for the original still stands',
    change: (site) =>
      site.write(
        'news/copy.txt',
        'Once more\n\nThe mayor opened the the bridge at noon with a pair of large scissors.\n',
      ),
    fresh: ['news/copy.txt the the'],
    since: ['news/copy.txt the the'],
  },
  {
    does: '12: a file goes',
    change: (site) => site.remove('news/copy.txt'),
    fresh: [],
    since: [],
  },
]

const RULES = ['--rule', 'repeated-word', '--rule', 'caption-consistency']

function git(folder: string, ...words: readonly string[]): void {
  const identity = ['-c', 'user.name=Desk', '-c', 'user.email=desk@example.org', '-c', 'commit.gpgsign=false']
  const { status, stderr } = spawnSync('git', [...identity, ...words], { cwd: folder, encoding: 'utf8' })
  if (status !== 0) throw new Error(`git ${words.join(' ')}: ${stderr}`)
}

function openSite(folder: string): Site {
  const site: Site = {
    folder,
    write(path, text) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    },
    edit(path, from, to) {
      const text = readFileSync(join(folder, path), 'utf8')
      if (!text.includes(from)) throw new Error(`${path} has no “${from}”`)
      site.write(
        path,
        text.replace(from, () => to),
      )
    },
    move(from, to) {
      mkdirSync(dirname(join(folder, to)), { recursive: true })
      renameSync(join(folder, from), join(folder, to))
    },
    remove: (path) => rmSync(join(folder, path)),
  }
  return site
}

async function reported(folder: string, ...flags: readonly string[]) {
  const { out, status, err } = await runCli(folder, ['check', '.', '--format', 'json', ...flags])
  if (status === 2) throw new Error(err)
  const { files, summary } = JSON.parse(out)
  const found: string[] = []
  for (const file of files) for (const { text } of file.findings) found.push(`${file.path} ${text}`)
  return { found, summary, status }
}

describe('a history of twelve commits', () => {
  const results: { readonly fresh: Reported; readonly since: Reported; readonly status: number }[] = []
  let gone = 0

  beforeAll(async () => {
    const folder = folderWithoutEnd()
    const site = openSite(folder)
    site.write('news/ferry.txt', FERRY)
    site.write('news/talks.txt', TALKS)
    git(folder, 'init', '--quiet', '--initial-branch=main')
    await reported(folder, ...RULES, '--write-baseline')
    commit(folder, 'the archive')
    for (const step of STEPS) {
      step.change(site)
      commit(folder, step.does)
      const gate = await reported(folder)
      const since = await reported(folder, '--since', 'HEAD~1', '--no-baseline')
      results.push({ fresh: gate.found, since: since.found, status: gate.status })
      if (step.does.startsWith('9')) gone = gate.summary.baseline.gone
      await reported(folder, '--write-baseline')
      commit(folder, 'baseline')
    }
    rmSync(folder, { recursive: true })
  })

  it.each(STEPS.map((step, i) => [step.does, i] as const))('%s', (_, i) => {
    const step = STEPS[i]
    const result = results[i]
    expect({ fresh: result?.fresh, since: result?.since }).toEqual({ fresh: step?.fresh, since: step?.since })
    expect(result?.status).toBe(step?.fresh.length === 0 ? 0 : 1)
  })

  it('says which entries no longer occur', () => {
    expect(gone).toBe(1)
  })
})

/** Like `folderWith`, for what is done once before several tests. */
function folderWithoutEnd(): string {
  const folder = spawnSync('mktemp', ['-d'], { encoding: 'utf8' }).stdout.trim()
  return folder
}

function commit(folder: string, message: string): void {
  git(folder, 'add', '--all')
  git(folder, 'commit', '--quiet', '--allow-empty', '--message', message)
}

describe('a baseline', () => {
  const SLIP = 'The ferry left the the harbour at noon.\n'

  it('is pruned by request', async () => {
    const folder = folderWith({ 'a.txt': SLIP, 'b.txt': 'A list of of names.\n' })
    await reported(folder, '--write-baseline', ...RULES)
    writeFileSync(join(folder, 'a.txt'), 'The ferry left the harbour at noon.\n')
    const before = await runCli(folder, ['check', '.'])
    expect(before.out.replace(/\n/g, ' ')).toContain(
      '1 of its entries no longer occurs; --prune-baseline takes it out.',
    )
    await reported(folder, '--prune-baseline')
    const kept = JSON.parse(readFileSync(join(folder, '.copydesk-baseline.json'), 'utf8')).known
    expect(kept.map(({ path }: { path: string }) => path)).toEqual(['b.txt'])
  })

  it('that is asked for must be there, unless it is to be written', async () => {
    const folder = folderWith({ 'a.txt': SLIP })
    for (const flags of [['--baseline', 'desk/konwn.json'], ['--prune-baseline']]) {
      const { status, out, err } = await runCli(folder, ['check', 'a.txt', ...flags, ...RULES])
      expect([status, out]).toEqual([2, ''])
      expect(err).toContain(`There is no baseline ${flags[1] ?? '.copydesk-baseline.json'}; --write-baseline`)
    }
    const written = await runCli(folder, [
      'check',
      'a.txt',
      '--write-baseline',
      '--baseline',
      'b.json',
      ...RULES,
    ])
    expect([written.status, written.err]).toEqual([0, '1 finding is recorded in b.json.\n'])
  })

  it('keeps entries of files that a run did not look at', async () => {
    const folder = folderWith({ 'a.txt': SLIP, 'b.txt': 'A list of of names.\n' })
    await reported(folder, '--write-baseline', ...RULES)
    await runCli(folder, ['check', 'a.txt', '--write-baseline'])
    expect((await reported(folder)).found).toEqual([])
  })

  it('is not pruned by a run that did not look for all', async () => {
    const folder = folderWith({ 'a.txt': SLIP })
    await reported(folder, '--write-baseline', ...RULES)
    await runCli(folder, ['check', '.', '--prune-baseline', '--rule', 'punctuation'])
    expect((await reported(folder)).found).toEqual([])
  })

  it('may be named by the configuration', async () => {
    const folder = folderWith({
      'a.txt': SLIP,
      '.textlintrc.json': '{"copydesk": {"baseline": "desk/known.json"}}',
      'desk/.keep': '',
    })
    await reported(folder, '--write-baseline', ...RULES)
    expect(readFileSync(join(folder, 'desk/known.json'), 'utf8')).toContain('"path":"../a.txt"')
    expect((await reported(folder)).found).toEqual([])
    expect((await reported(folder, '--no-baseline')).found).toEqual(['a.txt the the'])
  })

  it('that is none is a fault, and nothing is written over it', async () => {
    const folder = folderWith({ 'a.txt': SLIP, '.copydesk-baseline.json': '{"mine": 1}' })
    const { status, err } = await runCli(folder, ['check', 'a.txt', '--write-baseline'])
    expect([status, err]).toEqual([2, expect.stringContaining('is not one that this copydesk writes')])
    expect(readFileSync(join(folder, '.copydesk-baseline.json'), 'utf8')).toBe('{"mine": 1}')
  })
})

describe('--since', () => {
  it('names what is wrong with the commit or the folder', async () => {
    const folder = folderWith({ 'a.txt': 'Fine.\n' })
    const outside = await runCli(folder, ['check', '.', '--since', 'HEAD'])
    expect([outside.status, outside.err]).toEqual([2, expect.stringContaining('needs a git working copy')])
    git(folder, 'init', '--quiet')
    const unknown = await runCli(folder, ['check', '.', '--since', '--output=x'])
    expect([unknown.status, unknown.err]).toEqual([2, expect.stringContaining('There is no commit')])
  })

  it('finds files whose names git quotes', async () => {
    const name = 'naïve "quoted"\ttab.txt'
    const folder = folderWith({ [name]: 'Fine.\n' })
    git(folder, 'init', '--quiet')
    commit(folder, 'first')
    writeFileSync(join(folder, name), 'Fine.\n\nThe the end.\n')
    expect((await reported(folder, ...RULES, '--since', 'HEAD')).found).toEqual([`${name} The the`])
  })
})
