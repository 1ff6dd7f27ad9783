import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { housePolicies } from '../app/house-rules.ts'
import { decidingFiles } from './deciding-files.ts'

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'copydesk-deciding-'))
})

afterEach(() => rmSync(folder, { recursive: true }))

function decide(config: string): readonly string[] {
  writeFileSync(join(folder, '.textlintrc.json'), config)
  const files = decidingFiles([join(folder, 'piece.txt')], housePolicies({}))
  return [...files].filter((file) => file.startsWith(folder) && !file.includes('.textlintrc'))
}

describe('the files that decide on a piece', () => {
  it('are those that its configuration names', () => {
    writeFileSync(join(folder, 'words.txt'), 'Grondal')
    expect(decide('{"copydesk": {"vocabulary": ["words.txt"]}}')).toEqual([join(folder, 'words.txt')])
  })

  it('are those as well that put it at fault: missing, or broken', () => {
    expect(decide('{"copydesk": {"vocabulary": ["none.txt"]}}')).toEqual([join(folder, 'none.txt')])
    writeFileSync(join(folder, 'base.json'), '{"copydesk": {')
    expect(decide('{"copydesk": {"extends": ["./base.json"]}}')).toEqual([join(folder, 'base.json')])
  })
})
