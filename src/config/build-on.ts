import type { LoadedConfig } from './loaded-config.ts'

/**
 * Lays a configuration over one that it builds on: what it states goes over, lists add up. Overrides of
 * both go over the rules of both, since they speak of fewer paths.
 * @param above what is laid over, with everything that already lies over `below`
 */
export function buildOn(above: LoadedConfig, below: LoadedConfig): LoadedConfig {
  return {
    ...below,
    ...above,
    stated: new Map([...below.stated, ...above.stated]),
    inherited: [...below.inherited, below.rules, ...above.inherited],
    overrides: [...below.overrides, ...above.overrides],
    filters: { ...below.filters, ...above.filters },
    plugins: { ...below.plugins, ...above.plugins },
    trustedFixes: [...below.trustedFixes, ...above.trustedFixes],
    vocabulary: [...below.vocabulary, ...above.vocabulary],
    files: [...below.files, ...above.files],
    wordFiles: [...above.wordFiles, ...below.wordFiles],
    lines: [...below.lines, ...above.lines],
    siteLines: [...below.siteLines, ...above.siteLines],
    words: [...below.words, ...above.words],
    phrases: [...below.phrases, ...above.phrases],
    names: [...below.names, ...above.names],
    dictionaries: new Map([...below.dictionaries, ...above.dictionaries]),
    lists: `${below.lists}\n${above.lists}`,
  }
}
