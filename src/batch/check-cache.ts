import { createHash } from 'node:crypto'
import {
  appendFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { threadId } from 'node:worker_threads'
import type { Finding } from '../rule/finding.ts'
import { hash64 } from '../rule/fingerprint.ts'

/** What a check of a text gave, apart from where the text stands. */
export interface CachedCheck {
  readonly language: string
  readonly findings: readonly Finding[]
}

/** Checks of earlier runs. It never fails a run: what cannot be read or written is as if it were not there. */
export interface CheckCache {
  /**
   * The key of a text under a policy. Neither its path nor its times go into it, so that a fresh checkout,
   * a renamed file and another folder find it again.
   * @param policy all that the result depends on besides the bytes and the program
   */
  keyOf(bytes: Uint8Array, policy: string): string
  find(key: string): CachedCheck | undefined
  keep(key: string, check: CachedCheck): void
  /** Writes what was kept. */
  flush(): void
}

/** A shard that is larger loses its older half. */
const MAX_SHARD = 4 * 1024 * 1024
/** What another version left and nobody has used for so long goes. */
const MAX_IDLE_MS = 30 * 24 * 60 * 60 * 1000
const KEY_LENGTH = 32

/**
 * Opens the cache of a build of the program in a folder: one file for each first digit pair of the keys,
 * each line a key, a checksum and the check. A line that was cut or damaged is passed over.
 * @param build names the program, its rules and its lexicon
 */
export function openCheckCache(folder: string, build: string): CheckCache {
  const own = join(folder, createHash('sha256').update(build).digest('hex').slice(0, KEY_LENGTH))
  const shards = new Map<string, Map<string, string>>()
  const fresh = new Map<string, string[]>()
  const shardOf = (key: string): Map<string, string> => {
    const name = shardName(key)
    const known = shards.get(name)
    if (known !== undefined) return known
    const lines = readShard(join(own, name))
    shards.set(name, lines)
    return lines
  }
  return {
    keyOf: (bytes, policy) =>
      createHash('sha256')
        .update(`${policy.length}:${policy}`)
        .update(bytes)
        .digest('hex')
        .slice(0, KEY_LENGTH),
    find(key) {
      const entry = shardOf(key).get(key)
      return entry === undefined ? undefined : readEntry(entry)
    },
    keep(key, check) {
      const json = JSON.stringify(check)
      const line = `${key} ${hash64(json)} ${json}`
      const name = shardName(key)
      const lines = fresh.get(name)
      if (lines === undefined) fresh.set(name, [line])
      else lines.push(line)
    },
    flush() {
      if (fresh.size === 0) return
      try {
        const isNew = mkdirSync(own, { recursive: true, mode: 0o700 }) !== undefined
        for (const [name, lines] of fresh) append(join(own, name), lines)
        if (isNew) removeIdle(folder)
      } catch {
        // A cache that cannot be written is no reason to fail.
      }
      fresh.clear()
    },
  }
}

/** 64 shards: enough that one is quickly read, few enough that a whole tree does not open hundreds of files. */
function shardName(key: string): string {
  return (Number.parseInt(key.slice(0, 2), 16) & 63).toString(16).padStart(2, '0')
}

function readShard(path: string): Map<string, string> {
  const entries = new Map<string, string>()
  let text = ''
  try {
    text = readFileSync(path, 'utf8')
  } catch {
    return entries
  }
  for (const line of text.split('\n')) {
    if (line.charAt(KEY_LENGTH) === ' ') entries.set(line.slice(0, KEY_LENGTH), line.slice(KEY_LENGTH + 1))
  }
  return entries
}

function readEntry(entry: string): CachedCheck | undefined {
  const space = entry.indexOf(' ')
  const json = entry.slice(space + 1)
  if (hash64(json) !== entry.slice(0, space)) return undefined
  // Sound, because the checksum says that this is what `keep` of this very build wrote.
  return JSON.parse(json) as CachedCheck
}

/** The break before the first line ends one that a killed run may have left half written. */
function append(path: string, lines: readonly string[]): void {
  appendFileSync(path, `\n${lines.join('\n')}\n`, { mode: 0o600 })
  if (statSync(path).size <= MAX_SHARD) return
  const all = readFileSync(path, 'utf8')
  const half = all.slice(all.indexOf('\n', all.length - (MAX_SHARD >> 1)) + 1)
  const beside = `${path}.${process.pid}.${threadId}`
  writeFileSync(beside, half, { mode: 0o600 })
  renameSync(beside, path)
}

function removeIdle(folder: string): void {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name)
    if (/^[0-9a-f]{32}$/.test(name) && Date.now() - newestIn(path) > MAX_IDLE_MS) {
      rmSync(path, { recursive: true, force: true })
    }
  }
}

function newestIn(folder: string): number {
  return Math.max(0, ...readdirSync(folder).map((name) => statSync(join(folder, name)).mtimeMs))
}
