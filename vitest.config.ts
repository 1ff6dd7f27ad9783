import { defineConfig } from 'vitest/config'

// What real editors send is recorded anew only on request: tests/lsp/recorder/record.ts.
const recorder = process.env.COPYDESK_RECORD === undefined ? [] : ['tests/lsp/recorder/record.ts']

export default defineConfig({
  test: {
    globalSetup: ['tests/support/build-lexicon.ts'],
    setupFiles: ['tests/support/property-seed.ts'],
    include: ['{src,rules,tests}/**/*.test.ts', ...recorder],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
