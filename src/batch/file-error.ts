import type { Problem } from '../report/report.ts'

/** A file that could not be found, read or written; the other files are unaffected. */
export class FileError extends Error implements Problem {
  readonly code: string
  constructor(code: string, message: string) {
    super(message)
    this.name = 'FileError'
    this.code = code
  }
}

const SENTENCES: Readonly<Record<string, readonly [code: string, sentence: string]>> = {
  ENOENT: ['not-found', 'There is no such file or folder.'],
  ENOTDIR: ['not-found', 'There is no such file: a part of its path is not a folder.'],
  EACCES: ['no-access', 'Permission denied.'],
  EPERM: ['no-access', 'The system does not permit this.'],
  EROFS: ['read-only', 'It stands on a read-only file system.'],
  ELOOP: ['link-loop', 'Its symbolic links lead in a circle.'],
  ENOSPC: ['disk-full', 'The disk is full.'],
  EDQUOT: ['disk-full', 'Your disk quota is used up.'],
  EMFILE: ['too-many-files', 'Too many files are open.'],
  ENAMETOOLONG: ['not-found', 'The path is too long for this file system.'],
  EISDIR: ['not-a-file', 'This is a folder, not a file.'],
}

/**
 * Says in a sentence what the file system answered.
 * @param doing begins the sentence: “This file could not be read”
 */
export function fileErrorOf(error: unknown, doing: string): FileError {
  if (error instanceof FileError) return error
  const system = systemCodeOf(error)
  const known = system === undefined ? undefined : SENTENCES[system]
  if (known !== undefined) return new FileError(known[0], `${doing}. ${known[1]}`)
  const reason = error instanceof Error ? error.message : String(error)
  return new FileError('io', `${doing}: ${reason}.`)
}

/** The system's own name of an error, such as `ENOENT`. */
export function systemCodeOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined
  return typeof error.code === 'string' ? error.code : undefined
}
