/** When the newest of some files, and of the files below some folders, was last changed, in ms since 1970. */
export function newestChange(paths: readonly string[]): number
