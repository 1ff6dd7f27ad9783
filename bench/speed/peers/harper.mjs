// Checks the articles of a folder with harper.js, which has no command of its own: as its page says,
// one linter in the process, its WebAssembly read from the package.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { LocalLinter } from 'harper.js'
import { binary } from 'harper.js/binary'

const [folder] = process.argv.slice(2)
const linter = new LocalLinter({ binary })
await linter.setup()
let found = 0
for (const name of readdirSync(folder).sort()) {
  const language = name.endsWith('.md') ? 'markdown' : 'plaintext'
  const lints = await linter.lint(readFileSync(join(folder, name), 'utf8'), { language })
  found += lints.length
}
console.log(`${found} findings`)
