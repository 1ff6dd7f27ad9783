import { HunspellFault } from './hunspell-fault.ts'

/** One way in which a stem takes an affix. */
export interface Affix {
  readonly flag: string
  /** Whether it may stand together with one on the other side. */
  readonly crosses: boolean
  /** What is taken off the stem before the affix is put on. */
  readonly strip: string
  /** What the stem must look like where the affix is put on. */
  readonly condition: RegExp | undefined
  /** The flags that the form has in its turn: affixes that stand on this one. */
  readonly flags: string
}

export interface AffixTable {
  /** The ways in which a form may be a rest with an affix. */
  cut(form: string): readonly { readonly rest: string; readonly affix: Affix }[]
}

/** What a dictionary's .aff file says. */
export interface HunspellAffixes {
  readonly prefixes: AffixTable
  readonly suffixes: AffixTable
  /** Flags of stems that are no words by themselves; empty where the dictionary has none. */
  readonly marks: { readonly forbidden: string; readonly needsAffix: string; readonly onlyInCompound: string }
  /** Whether a row of flags holds one. */
  has(flags: string, flag: string): boolean
  /** A row of flags for what stands behind a slash: itself, or the one that its number stands for. */
  alias(flags: string): string
  /** The other file's text, in the encoding that this one states. */
  decode(bytes: Uint8Array): string
}

type Side = 'PFX' | 'SFX'

/** @throws HunspellFault */
export function readAffixes(bytes: Uint8Array): HunspellAffixes {
  const decode = decoderOf(bytes)
  const lines = decode(bytes)
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim().split(/\s+/))
  const statedFor = (key: string): string => lines.find(([name]) => name === key)?.[1] ?? ''
  const aliases = lines.filter(([name]) => name === 'AF').map(([, flags = '']) => flags)
  const alias = (flags: string): string =>
    aliases.length > 0 && /^\d+$/.test(flags) ? (aliases[Number(flags)] ?? '') : flags
  return {
    prefixes: tableOf(affixesOf(lines, 'PFX', alias), 'PFX'),
    suffixes: tableOf(affixesOf(lines, 'SFX', alias), 'SFX'),
    marks: {
      forbidden: statedFor('FORBIDDENWORD'),
      needsAffix: statedFor('NEEDAFFIX'),
      onlyInCompound: statedFor('ONLYINCOMPOUND'),
    },
    has: flagTest(statedFor('FLAG')),
    alias,
    decode,
  }
}

/** The encoding is stated in the file that it is the encoding of, in letters that all of them share. */
function decoderOf(bytes: Uint8Array): (bytes: Uint8Array) => string {
  const ascii = new TextDecoder('latin1').decode(bytes)
  const lines = ascii.split(/\r\n|\r|\n/)
  const at = lines.findIndex((line) => line.startsWith('SET '))
  const stated = lines[at]?.slice(4).trim() ?? 'ISO8859-1'
  const label = stated.replace(/^ISO-?8859-/i, 'iso-8859-').replace(/^microsoft-cp/i, 'windows-')
  try {
    const decoder = new TextDecoder(label)
    return (encoded) => decoder.decode(encoded)
  } catch {
    throw new HunspellFault('aff', at + 1, `the encoding ${stated} is not known`)
  }
}

function flagTest(kind: string): HunspellAffixes['has'] {
  if (kind === 'num') return (flags, flag) => flag !== '' && flags.split(',').includes(flag)
  if (kind !== 'long') return (flags, flag) => flag !== '' && flags.includes(flag)
  return (flags, flag) => {
    for (let at = 0; flag !== '' && at < flags.length; at += 2) if (flags.startsWith(flag, at)) return true
    return false
  }
}

type Written = readonly [added: string, affix: Affix]

/** The affixes of one side. The first line of each flag says whether it crosses, the others how it is put on. */
function affixesOf(
  lines: readonly (readonly string[])[],
  side: Side,
  alias: (flags: string) => string,
): readonly Written[] {
  const crosses = new Map<string, boolean>()
  const found: Written[] = []
  lines.forEach(([name, flag = '', strip = '', added = '', condition = '.'], i) => {
    if (name !== side) return
    if (!crosses.has(flag)) {
      if (!/^[YN]$/.test(strip) || !/^\d+$/.test(added)) {
        throw new HunspellFault('aff', i + 1, `“${side} ${flag}” begins with Y or N and a count`)
      }
      crosses.set(flag, strip === 'Y')
      return
    }
    if (added === '') throw new HunspellFault('aff', i + 1, `“${side} ${flag}” lacks what is put on`)
    const slash = added.indexOf('/')
    const put = slash < 0 ? added : added.slice(0, slash)
    const affix: Affix = {
      flag,
      crosses: crosses.get(flag) === true,
      strip: strip === '0' ? '' : strip,
      condition: conditionOf(condition, side, i + 1),
      flags: slash < 0 ? '' : alias(added.slice(slash + 1)),
    }
    found.push([put === '0' ? '' : put, affix])
  })
  return found
}

/** Letters, a dot for any, and sets of letters in brackets: nothing that repeats. */
function conditionOf(stated: string, side: Side, line: number): RegExp | undefined {
  if (stated === '.') return undefined
  const literal = stated.replace(/[$()*+?{}|\\/-]/g, '\\$&')
  try {
    return new RegExp(side === 'SFX' ? `${literal}$` : `^${literal}`, 'u')
  } catch {
    throw new HunspellFault('aff', line, `the condition “${stated}” cannot be read`)
  }
}

/** Affixes by what they put on, which is looked up at each length that one has. */
function tableOf(affixes: readonly Written[], side: Side): AffixTable {
  const byAdded = new Map<string, Affix[]>()
  for (const [added, affix] of affixes) {
    const same = byAdded.get(added)
    if (same === undefined) byAdded.set(added, [affix])
    else same.push(affix)
  }
  const lengths = [...new Set([...byAdded.keys()].map((added) => added.length))]
  return {
    cut: (form) =>
      lengths
        .filter((length) => length < form.length)
        .flatMap((length) => {
          const isSuffix = side === 'SFX'
          const split = isSuffix ? form.length - length : length
          const added = isSuffix ? form.slice(split) : form.slice(0, split)
          return (byAdded.get(added) ?? []).flatMap((affix) => {
            const rest = isSuffix ? form.slice(0, split) + affix.strip : affix.strip + form.slice(split)
            return affix.condition?.test(rest) === false ? [] : [{ rest, affix }]
          })
        }),
  }
}
