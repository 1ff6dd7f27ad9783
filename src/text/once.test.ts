import { expect, it } from 'vitest'
import { once } from './once.ts'

it('makes a value when it is first asked for, and once, whatever the value', () => {
  let made = 0
  const nothing = once(() => {
    made++
    return undefined
  })
  expect(made).toBe(0)
  expect([nothing(), nothing()]).toEqual([undefined, undefined])
  expect(made).toBe(1)
})

it('tries again what has thrown', () => {
  let tries = 0
  const value = once(() => {
    tries++
    if (tries === 1) throw new Error('not yet')
    return 7
  })
  expect(value).toThrow('not yet')
  expect(value()).toBe(7)
})
