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
  script.runInThisContext()(module.exports, load, module, filename, FOLDER, host)
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
/** How much of the room has been given away. */
let given = 0

/** The bytes of a file, until the next one is read. */
function read(filename) {
  const file = openSync(filename, 'r')
  try {
    const { size } = fstatSync(file)
    return fill(roomFor(size), file)
  } finally {
    closeSync(file)
  }
}

/** So many bytes of the room. */
function roomFor(size) {
  if (given + size > room.length) {
    room = Buffer.allocUnsafeSlow(size)
    given = 0
  }
  return room.subarray(given, given + size)
}

/** Reads a file into memory: from a place of it, or on from where it was left. */
function fill(memory, file, from = null) {
  let length = 0
  for (let count = 1; count > 0 && length < memory.length; length += count) {
    count = readSync(file, memory, length, memory.length - length, from === null ? null : from + length)
  }
  return memory.subarray(0, length)
}

let tables

/** Reads a piece of the tables that the build has taken out of the parts. */
function fillWithTable(memory, from) {
  tables ??= openSync(join(FOLDER, 'tables.bin'), 'r')
  return fill(memory, tables, from)
}

/** What a part asks of the one who runs it. */
const host = {
  /** A table as bytes. */
  bytes: (from, size) => fillWithTable(Buffer.allocUnsafeSlow(size), from).buffer,
  /** A table as a text, of one byte for each letter. */
  text: (from, size) => fillWithTable(roomFor(size), from).latin1Slice(),
  /** The same, of two. */
  wideText: (from, size) => fillWithTable(roomFor(size), from).ucs2Slice(),
  /** Memory for good, of what has been touched already as long as that lasts. */
  memory(size) {
    if (given + size > room.length) return new Uint8Array(size)
    const start = given
    // What lies there is read as numbers of several bytes.
    given += Math.ceil(size / 64) * 64
    return new Uint8Array(room.buffer, start, size)
  },
}

const loaded = new Map()

function load(name) {
  if (!name.startsWith('./')) return require(name)
  if (!loaded.has(name)) loaded.set(name, run(name))
  return loaded.get(name)
}

load('./program.js')
