/** What the client may have the server do; the names stand in the editors' menus and key maps. */
export const COMMANDS = {
  addToProject: 'copydesk.addToProjectVocabulary',
  addToUser: 'copydesk.addToUserVocabulary',
  disableRule: 'copydesk.disableRule',
  fixFile: 'copydesk.fixFile',
  fixWorkspace: 'copydesk.fixWorkspace',
  checkWorkspace: 'copydesk.checkWorkspace',
  recheck: 'copydesk.recheck',
} as const

export type CommandName = (typeof COMMANDS)[keyof typeof COMMANDS]

export const COMMAND_NAMES: readonly CommandName[] = Object.values(COMMANDS)
