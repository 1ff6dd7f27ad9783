import fc from 'fast-check'

/**
 * In CI, properties are tried on the same random texts each time, so that a change breaks the build
 * and not chance. Everywhere else each run draws texts of its own.
 */
const CI_SEED = 20_261_128

if (process.env.CI !== undefined) fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: CI_SEED })
