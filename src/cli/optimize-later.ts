/** The release whose compiler this was measured with; others have more of them, with other thresholds. */
const MEASURED = 'v20.'

/**
 * How much of its bytecode a function runs, in bytes, before V8's optimizing compiler is set on it; by
 * itself V8 waits for a quarter.
 */
const PATIENCE = 500_000

/**
 * How much the heap may grow, in percent, before V8 looks over all of it: by itself it waits for a multiple, and a
 * large text stood in some 200 MB of garbage, for no less time of the processor.
 */
const GROWTH = 50

/**
 * Marking what lives bit by bit spares a page that is looked at its pauses; nobody sees those of a run, which is over
 * before the first marking where V8 waits until its heap is full: a tenth of the instructions of a page in HTML.
 */
const NO_STEPS = '--no-incremental-marking'

/**
 * A pattern is interpreted before machine code is made of it. What interprets is not made better first, which takes
 * as long as to make it, and a pattern that an article tries a few times stays interpreted: together a fortieth of the
 * instructions of an article.
 */
const FEW_PATTERNS = ['--no-regexp-peephole-optimization', '--regexp-tier-up-ticks=8']

/** How many times as large the memory of young objects becomes when it grows: by itself twice, with a collection for each step. */
const STEP = '--semi-space-growth-factor=4'

/**
 * Bytes of machine code that V8 gathers before it makes all of them at one go, without optimizing: the fewer, the
 * sooner a function of an article runs as such.
 */
const BATCH = '--baseline-batch-compilation-threshold=1500'

/**
 * Lets V8 optimize fewer functions, later, and keep less garbage. An article is over before what was optimized for it has paid,
 * and a thousand articles spent a third of the processor in the compiler's own threads, the more so with
 * several threads, of which each is optimized by itself (docs/performance.md). Called when all code is
 * loaded: V8 takes no cached code that was made under another setting.
 */
export async function optimizeLater(): Promise<void> {
  if (!process.version.startsWith(MEASURED)) return
  const setFlag = boundSetter() ?? (await import('node:v8')).setFlagsFromString
  setFlag(`--interrupt-budget=${PATIENCE}`)
  setFlag(`--heap-growing-percent=${GROWTH}`)
  for (const flag of [NO_STEPS, ...FEW_PATTERNS, STEP, BATCH]) setFlag(flag)
}

type FlagSetter = (flag: string) => void

/**
 * What sets a flag of V8, without the module that it is a part of: `node:v8` loads all of node's streams, which takes
 * 1.8 ms, as long as a rule, where the binding beneath takes 0.2. Node 20 has it, but says that it will not always;
 * `undefined` where it is not to be had, as under node's permissions.
 */
function boundSetter(): FlagSetter | undefined {
  const { noDeprecation } = process
  process.noDeprecation = true
  try {
    const bound = (process as { readonly binding?: (name: string) => unknown }).binding?.('v8')
    return isSetter(bound) ? (flag) => bound.setFlagsFromString(flag) : undefined
  } catch {
    return undefined
  } finally {
    if (noDeprecation === undefined) delete process.noDeprecation
    else process.noDeprecation = noDeprecation
  }
}

function isSetter(bound: unknown): bound is { readonly setFlagsFromString: FlagSetter } {
  return typeof bound === 'object' && bound !== null && 'setFlagsFromString' in bound
}
