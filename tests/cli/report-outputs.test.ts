import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderWith, runCli } from './run-cli.ts'

const ONLY = ['--rule', 'repeated-word']
const ARTICLE = { 'a.txt': 'The ferry left the the harbour at noon.\n' }

describe('--format', () => {
  it('writes several reports at once, one of them to standard output', async () => {
    const folder = folderWith(ARTICLE)
    const formats = ['--format', 'github', '--format', 'sarif=out.sarif', '--format', 'HTML=report.html']
    const { status, out } = await runCli(folder, ['a.txt', ...ONLY, ...formats])
    expect(status).toBe(1)
    expect(out).toMatch(/^::\w+ file=a\.txt,line=1/)
    expect(JSON.parse(readFileSync(join(folder, 'out.sarif'), 'utf8')).version).toBe('2.1.0')
    expect(readFileSync(join(folder, 'report.html'), 'utf8')).toMatch(/^<!doctype html>[\s\S]*<\/html>\n$/)
  })

  it('leaves the last report where the configuration stops the run, and makes no empty one', async () => {
    const folder = folderWith({
      'a.txt': 'The ferry left.\n',
      '.textlintrc.json': '{"rule": 1}',
      'old.json': '{}',
    })
    const formats = ['--format', 'json=old.json', '--format', 'sarif=new.sarif']
    expect((await runCli(folder, ['check', 'a.txt', ...formats])).status).toBe(2)
    expect(readFileSync(join(folder, 'old.json'), 'utf8')).toBe('{}')
    expect(existsSync(join(folder, 'new.sarif'))).toBe(false)
  })

  it('writes over an older report', async () => {
    const folder = folderWith({ ...ARTICLE, 'out.json': 'x'.repeat(10_000) })
    await runCli(folder, ['a.txt', ...ONLY, '--format', 'json=out.json'])
    expect(JSON.parse(readFileSync(join(folder, 'out.json'), 'utf8')).version).toBe(1)
  })

  it('tells two reports on standard output from one', async () => {
    const { status, err } = await runCli(folderWith(ARTICLE), [
      'a.txt',
      '--format',
      'json',
      '--format',
      'junit',
    ])
    expect([status, err]).toEqual([2, expect.stringContaining('--format junit=FILE')])
  })

  it('names the format that was meant', async () => {
    const { status, err } = await runCli(folderWith(ARTICLE), ['a.txt', '--format', 'serif'])
    expect([status, err]).toEqual([2, expect.stringContaining('Did you mean “sarif”?')])
  })

  it('does no work for a report that cannot be written', async () => {
    const { status, out, err } = await runCli(folderWith(ARTICLE), [
      'a.txt',
      '--format',
      'json=no/such/folder.json',
    ])
    expect([status, out, err]).toEqual([2, '', expect.stringContaining('cannot be written')])
  })

  it('appends what GitHub has no annotation for to the summary of the step', async () => {
    const folder = folderWith({ ...ARTICLE, 'summary.md': 'Before.\n' })
    const environment = { GITHUB_STEP_SUMMARY: join(folder, 'summary.md') }
    await runCli(folder, ['a.txt', ...ONLY, '--format', 'github'], { environment })
    expect(readFileSync(join(folder, 'summary.md'), 'utf8')).toMatch(
      /^Before\.\n## copydesk\n[\s\S]*\| a\.txt:1:16 \|/,
    )
  })

  it('leaves a whole report whole under --quiet', async () => {
    const folder = folderWith(ARTICLE)
    await runCli(folder, ['a.txt', ...ONLY, '--quiet', '--fail-on', 'never', '--format', 'sarif=out.sarif'])
    expect(JSON.parse(readFileSync(join(folder, 'out.sarif'), 'utf8')).runs[0].results).toHaveLength(1)
  })
})
