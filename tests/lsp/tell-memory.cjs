// Loaded before the program (`node --require`): at SIGUSR2 it collects all garbage and writes what is left,
// in bytes, to the file that MEMORY_FILE names. Only what is kept can grow then, not what lies about.
const { renameSync, writeFileSync } = require('node:fs')
const { setFlagsFromString } = require('node:v8')
const { runInNewContext } = require('node:vm')

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc')

process.on('SIGUSR2', () => {
  collect()
  collect()
  const { heapUsed, external } = process.memoryUsage()
  writeFileSync(`${process.env.MEMORY_FILE}.new`, `${heapUsed + external}`)
  renameSync(`${process.env.MEMORY_FILE}.new`, process.env.MEMORY_FILE)
})
