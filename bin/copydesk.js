#!/usr/bin/env node
// Starts the program from its parts in dist/. CommonJS and V8's code cache, because node's module
// loader and compiler would else take longer than the check of an article.
const { readFileSync } = require('node:fs')
const { join } = require('node:path')
const { Script } = require('node:vm')

const FOLDER = join(__dirname, '../dist/parts')

/** Runs a part of the program; it finds the other parts and node's modules through `load`. */
function run(name) {
  const filename = join(FOLDER, name)
  // The build leaves only ASCII in a part, which is read faster than UTF-8.
  const script = new Script(readFileSync(filename, 'latin1'), { filename, cachedData: cacheOf(filename) })
  const module = { exports: {} }
  script.runInThisContext()(module.exports, load, module, filename, FOLDER)
  return module.exports
}

/** What V8 compiled at build time; it compiles anew where another version of node wrote it. */
function cacheOf(filename) {
  try {
    return readFileSync(`${filename}.cache`)
  } catch {
    return undefined
  }
}

const loaded = new Map()

function load(name) {
  if (!name.startsWith('./')) return require(name)
  if (!loaded.has(name)) loaded.set(name, run(name))
  return loaded.get(name)
}

load('./program.js')
