import { describe, expect, it } from 'vitest'
import { addJsonItem, setJsonMember } from './set-json-member.ts'

describe('a member of a JSON text', () => {
  it.each([
    ['{}', '{ "rules": { "spelling": false } }'],
    ['{ "rules": {} }', '{ "rules": { "spelling": false } }'],
    ['{"rules": {"spelling": {"words": ["a"]}}}', '{"rules": {"spelling": false}}'],
    ['{"rules": {"a": true}}', '{"rules": {"a": true, "spelling": false}}'],
    [
      '{\n  // ours\n  "rules": {\n    "a": true, // on\n  },\n}\n',
      '{\n  // ours\n  "rules": {\n    "a": true,\n    "spelling": false, // on\n  },\n}\n',
    ],
  ])('is set in %j', (text, wanted) => {
    expect(setJsonMember(text, ['rules', 'spelling'], 'false')).toBe(wanted)
  })

  it('is not set in what is no object', () => {
    expect(() => setJsonMember('{"rules": true}', ['rules', 'spelling'], 'false')).toThrow(TypeError)
  })
})

describe('an item of a list', () => {
  it.each([
    ['{}', '{ "copydesk": { "vocabulary": ["w.txt"] } }'],
    ['{"copydesk": {"vocabulary": []}}', '{"copydesk": {"vocabulary": ["w.txt"]}}'],
    ['{"copydesk": {"vocabulary": ["a.txt"]}}', '{"copydesk": {"vocabulary": ["a.txt", "w.txt"]}}'],
  ])('is added to %s', (text, wanted) => {
    expect(addJsonItem(text, ['copydesk', 'vocabulary'], '"w.txt"')).toBe(wanted)
  })
})
