import { describe, expect, it } from 'vitest'
import { registryText } from '../scripts/generate-registry.ts'
import {
  circleFaults,
  driftFaults,
  floorFaults,
  readTree,
  ruleFolderFaults,
  type Tree,
} from './support/house.ts'

const tree = readTree()

/** A tree of a few files, to show that a check fails where it should. */
function bad(files: Readonly<Record<string, string>>): Tree {
  return new Map(Object.entries(files))
}

describe('the floors', () => {
  it('hold in this house', () => {
    expect(floorFaults(tree)).toEqual([])
  })

  it('fail on an import that runs up', () => {
    const up = bad({ 'src/text/range.ts': "import { check } from '../engine/check.ts'" })
    expect(floorFaults(up)).toEqual(['src/text/range.ts → src/engine/check.ts: runs up the house'])
  })

  it('fail on a lazy import that runs up', () => {
    const lazy = bad({ 'src/engine/check.ts': "export const load = () => import('../cli/main.ts')" })
    expect(floorFaults(lazy)).toHaveLength(1)
  })

  it('fail on an import across one floor, and from one rule to another', () => {
    const across = bad({
      'src/engine/check.ts': "import { x } from '../lexicon/x.ts'",
      'rules/a/rule.ts': "import { rule } from '../b/rule.ts'",
      'rules/a/data.ts': "import { read } from '../../src/read/read.ts'",
    })
    expect(floorFaults(across)).toHaveLength(3)
  })

  it('fail on a node built-in in a pure folder', () => {
    const impure = bad({
      'rules/a/rule.ts': "import { readFileSync } from 'node:fs'",
      'src/engine/check.ts': "import path from 'path'",
    })
    expect(floorFaults(impure)).toHaveLength(2)
  })
})

describe('circles', () => {
  it('do not stand in this house', () => {
    expect(circleFaults(tree)).toEqual([])
  })

  it('are found, however long', () => {
    const circle = bad({
      'src/text/a.ts': "import './b.ts'",
      'src/text/b.ts': "import './c.ts'",
      'src/text/c.ts': "import { type A } from './a.ts'",
    })
    expect(circleFaults(circle)).toEqual([
      'a circle: src/text/a.ts → src/text/b.ts → src/text/c.ts → src/text/a.ts',
    ])
  })
})

describe('rule folders', () => {
  it('are whole', () => {
    expect(ruleFolderFaults(tree)).toEqual([])
  })

  it.each(['rule.ts', 'README.md', 'rule.test.ts', 'fixtures/story.txt'])(
    'are told when they lack %s',
    (part) => {
      const parts = ['rule.ts', 'README.md', 'rule.test.ts', 'fixtures/story.txt'].filter(
        (name) => name !== part,
      )
      const lacking = bad(Object.fromEntries(parts.map((name) => [`rules/typo/${name}`, ''])))
      expect(ruleFolderFaults(lacking)).toEqual([`rules/typo lacks ${part.replace('story.txt', '')}`])
    },
  )
})

describe('generated files', () => {
  const generated = new Map([['rules/registry.ts', registryText()]])

  it('are what their generators write', () => {
    expect(driftFaults(generated, tree)).toEqual([])
  })

  it('are told when they drift', () => {
    const drifted = bad({ 'rules/registry.ts': `${registryText()}// edited by hand\n` })
    expect(driftFaults(generated, drifted)).toHaveLength(1)
  })
})
