import fs from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { replaceFile, type WritePort } from '../../src/batch/write-file.ts'
import { folderWith, runCli } from './run-cli.ts'

const FLAWED = 'The talks went on through the the night.\n'
const MENDED = 'The talks went on through the night.\n'
const ONLY = ['--rule', 'repeated-word']
const isRoot = process.getuid?.() === 0

describe('fix writes back', () => {
  it.each([
    ['CRLF', 'One.\r\n\r\nIt was the the end.\r\n', 'One.\r\n\r\nIt was the end.\r\n'],
    ['lone CR', 'One.\r\rIt was the the end.\r', 'One.\r\rIt was the end.\r'],
    ['no line end', 'It was the the end.', 'It was the end.'],
    ['a byte-order mark', '\ufeffIt was the the end.\n', '\ufeffIt was the end.\n'],
  ])('a file with %s as it was but for the repair', async (_, was, now) => {
    const folder = folderWith({ 'a.txt': was })
    await runCli(folder, ['fix', 'a.txt', ...ONLY])
    expect(fs.readFileSync(join(folder, 'a.txt'), 'utf8')).toBe(now)
  })

  it('a file in UTF-16 in UTF-16', async () => {
    const folder = folderWith({ 'a.txt': Buffer.from(`\ufeff${FLAWED}`, 'utf16le') })
    await runCli(folder, ['fix', 'a.txt', ...ONLY])
    expect(fs.readFileSync(join(folder, 'a.txt'))).toEqual(Buffer.from(`\ufeff${MENDED}`, 'utf16le'))
  })

  it('with the mode it had, and leaves nothing beside', async () => {
    const folder = folderWith({ 'a.txt': FLAWED })
    fs.chmodSync(join(folder, 'a.txt'), 0o640)
    await runCli(folder, ['fix', 'a.txt', ...ONLY])
    expect(fs.statSync(join(folder, 'a.txt')).mode & 0o777).toBe(0o640)
    expect(fs.readdirSync(folder)).toEqual(['a.txt'])
  })

  it('nothing where nothing is to be repaired: the file is not even touched', async () => {
    const folder = folderWith({ 'a.txt': MENDED })
    const before = fs.statSync(join(folder, 'a.txt'))
    await runCli(folder, ['fix', 'a.txt', ...ONLY])
    const after = fs.statSync(join(folder, 'a.txt'))
    expect([after.ino, after.mtimeMs]).toEqual([before.ino, before.mtimeMs])
  })

  it('through a link inside the paths given, and the link stays one', async () => {
    const folder = folderWith({ 'news/a.txt': FLAWED })
    fs.symlinkSync('a.txt', join(folder, 'news/link.txt'))
    const { status } = await runCli(folder, ['fix', 'news', 'news/link.txt', ...ONLY])
    expect(status).toBe(0)
    expect(fs.readFileSync(join(folder, 'news/a.txt'), 'utf8')).toBe(MENDED)
    expect(fs.lstatSync(join(folder, 'news/link.txt')).isSymbolicLink()).toBe(true)
  })
})

describe('fix refuses', () => {
  it('a link that leads out of the paths given', async () => {
    const outside = folderWith({ 'secret.txt': FLAWED })
    const folder = folderWith({ 'a.txt': MENDED })
    fs.symlinkSync(join(outside, 'secret.txt'), join(folder, 'link.txt'))
    const named = await runCli(folder, ['fix', 'link.txt', ...ONLY])
    expect(named.status).toBe(2)
    expect(named.out).toContain('lies outside the paths given')
    expect((await runCli(folder, ['fix', '.', ...ONLY])).status).toBe(0)
    expect(fs.readFileSync(join(outside, 'secret.txt'), 'utf8')).toBe(FLAWED)
  })

  it('a file that another program changed meanwhile', () => {
    const folder = folderWith({ 'a.txt': FLAWED })
    const path = join(folder, 'a.txt')
    const was = fs.readFileSync(path)
    fs.appendFileSync(path, 'A late line.\n')
    expect(() => replaceFile(path, was, Buffer.from(MENDED))).toThrow('changed by another program')
    expect(fs.readFileSync(path, 'utf8')).toBe(`${FLAWED}A late line.\n`)
    expect(fs.readdirSync(folder)).toEqual(['a.txt'])
  })

  it.each([
    ['writeSync', 'ENOSPC', 'The disk is full'],
    ['fsyncSync', 'EIO', 'could not be written'],
    ['openSync', 'EROFS', 'read-only file system'],
    ['openSync', 'EACCES', 'Permission denied'],
    ['renameSync', 'EPERM', 'does not permit'],
  ] as const)('when %s fails with %s, and the old file stands whole', (call, code, sentence) => {
    const folder = folderWith({ 'a.txt': FLAWED })
    const path = join(folder, 'a.txt')
    const failing: WritePort = {
      ...fs,
      [call]: () => {
        throw Object.assign(new Error(code), { code })
      },
    }
    expect(() => replaceFile(path, fs.readFileSync(path), Buffer.from(MENDED), failing)).toThrow(sentence)
    expect(fs.readFileSync(path, 'utf8')).toBe(FLAWED)
    expect(fs.readdirSync(folder)).toEqual(['a.txt'])
  })

  it('a disk that fills up half-way through a file', () => {
    const folder = folderWith({ 'a.txt': FLAWED })
    const path = join(folder, 'a.txt')
    let written = 0
    const filling = (file: number, bytes: NodeJS.ArrayBufferView, from?: number | null): number => {
      if (written > 0) throw Object.assign(new Error('full'), { code: 'ENOSPC' })
      written = fs.writeSync(file, bytes, from ?? 0, 5)
      return written
    }
    const port: WritePort = { ...fs, writeSync: filling as typeof fs.writeSync }
    expect(() => replaceFile(path, fs.readFileSync(path), Buffer.from(MENDED), port)).toThrow('disk is full')
    expect(written).toBe(5)
    expect(fs.readFileSync(path, 'utf8')).toBe(FLAWED)
    expect(fs.readdirSync(folder)).toEqual(['a.txt'])
  })

  it('a folder that may not be written to, and says so', async (context) => {
    if (isRoot) context.skip('the superuser may write everywhere')
    const folder = folderWith({ 'a.txt': FLAWED })
    fs.chmodSync(folder, 0o555)
    const { status, out } = await runCli(folder, ['fix', 'a.txt', ...ONLY])
    fs.chmodSync(folder, 0o755)
    expect(status).toBe(2)
    expect(out).toContain('Permission denied')
    expect(fs.readFileSync(join(folder, 'a.txt'), 'utf8')).toBe(FLAWED)
  })

  it('a file that its owner has write-protected, and mends the others', async () => {
    const folder = folderWith({ 'a.txt': FLAWED, 'b.txt': FLAWED })
    fs.chmodSync(join(folder, 'a.txt'), 0o444)
    const { status, out } = await runCli(folder, ['fix', 'a.txt', 'b.txt', ...ONLY])
    expect(status).toBe(2)
    expect(out).toContain('This file is write-protected')
    expect(fs.readFileSync(join(folder, 'a.txt'), 'utf8')).toBe(FLAWED)
    expect(fs.readFileSync(join(folder, 'b.txt'), 'utf8')).toBe(MENDED)
  })
})

describe('fix as a filter', () => {
  it('gives the mended text on standard output and the report beside it', async () => {
    const { status, out, err } = await runCli(folderWith({}), ['fix', '-', ...ONLY], { input: FLAWED })
    expect([status, out]).toEqual([0, MENDED])
    expect(err).toContain('1 repair made')
  })

  it('reads the text as the file that it would be', async () => {
    const input = '```\nthe the\n```\n\nIt was the the end.\n'
    const { out } = await runCli(folderWith({}), ['fix', '-', '--stdin-path', 'a.md', ...ONLY], { input })
    expect(out).toBe('```\nthe the\n```\n\nIt was the end.\n')
  })

  it('gives bytes back in their encoding', async () => {
    const input = Buffer.from(`\ufeff${FLAWED}`, 'utf16le')
    const { bytes } = await runCli(folderWith({}), ['fix', '-', ...ONLY], { input })
    expect(bytes).toEqual(Buffer.from(`\ufeff${MENDED}`, 'utf16le'))
  })

  it('says what is wrong with what cannot be read, and gives nothing', async () => {
    const input = new Uint8Array([0x61, 0xff, 0xfe, 0x62])
    const { status, bytes, err } = await runCli(folderWith({}), ['fix', '-'], { input })
    expect([status, bytes.length]).toEqual([2, 0])
    expect(err).toContain('not valid UTF-8')
  })
})
