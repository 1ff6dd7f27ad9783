import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    globalSetup: ['tests/support/build-lexicon.ts'],
    setupFiles: ['tests/support/property-seed.ts'],
    include: ['{src,rules,tests}/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
