// Runs the shell steps of action.yml as GitHub's runner would: node action-steps.mjs INPUT=VALUE…
// Ends with the status of the first step that fails.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

const action = parse(readFileSync(new URL('../action.yml', import.meta.url), 'utf8'))
const given = new Map(
  process.argv.slice(2).map((word) => [word.slice(0, word.indexOf('=')), word.slice(word.indexOf('=') + 1)]),
)
const input = (name) => given.get(name) ?? action.inputs[name]?.default ?? ''

for (const { run, env = {}, name } of action.runs.steps) {
  if (run === undefined) continue
  const filled = Object.fromEntries(
    Object.entries(env).map(([key, value]) => [
      key,
      value.replace(/\$\{\{ inputs\.([\w-]+) \}\}/g, (_, id) => input(id)),
    ]),
  )
  // As the runner starts “shell: bash”.
  const { status } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', run], {
    env: { ...process.env, ...filled },
    stdio: 'inherit',
  })
  if (status !== 0) {
    console.error(`step “${name}” ended with ${status}`)
    process.exit(status ?? 2)
  }
}
