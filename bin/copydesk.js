#!/usr/bin/env node
// Starts the program from its parts in dist/. CommonJS and V8's code cache, because node's module
// loader and compiler would else take longer than the check of an article.
const { closeSync, fstatSync, openSync, readSync } = require('node:fs')
const { join } = require('node:path')
const { Script } = require('node:vm')

const FOLDER = join(__dirname, '../dist/parts')

/** Runs a part of the program; it finds the other parts and node's modules through `load`. */
function run(name) {
  const filename = join(FOLDER, name)
  // The build leaves only ASCII in a part, which is read faster than UTF-8.
  const source = read(filename).latin1Slice()
  const script = new Script(source, { filename, cachedData: cacheOf(filename) })
  const module = { exports: {} }
  script.runInThisContext()(module.exports, load, module, filename, FOLDER)
  return module.exports
}

/** What V8 compiled at build time; it compiles anew where another version of node wrote it. */
function cacheOf(filename) {
  try {
    return read(`${filename}.cache`)
  } catch {
    return undefined
  }
}

/**
 * One room for all files, since what V8 has taken is not needed again: fresh memory costs more than reading. It is larger
 * than any of them, which costs nothing: memory that nothing is read into is never touched.
 */
let room = Buffer.allocUnsafeSlow(1 << 22)

/** The bytes of a file, until the next one is read. */
function read(filename) {
  const file = openSync(filename, 'r')
  try {
    const { size } = fstatSync(file)
    if (size > room.length) room = Buffer.allocUnsafeSlow(size)
    let length = 0
    for (let count = 1; count > 0 && length < size; length += count) {
      count = readSync(file, room, length, size - length, null)
    }
    return room.subarray(0, length)
  } finally {
    closeSync(file)
  }
}

const loaded = new Map()

function load(name) {
  if (!name.startsWith('./')) return require(name)
  if (!loaded.has(name)) loaded.set(name, run(name))
  return loaded.get(name)
}

load('./program.js')
