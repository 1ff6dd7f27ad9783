import fc from 'fast-check'

/**
 * In CI, properties are tried on the same random texts each time, so that a change breaks the build
 * and not chance. Everywhere else each run draws texts of its own.
 */
const CI_SEED = 20_261_128
const IN_CI = process.env.CI !== undefined

/** How often a property that a fix must never break is tried. */
export const MANY_RUNS = IN_CI ? 10_000 : 1000

if (IN_CI) fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: CI_SEED })
