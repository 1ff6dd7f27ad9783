/** In code units. */
const LONGEST = 80
const MOST_WORDS = 9

/** “Photo by …”, “Image: …”, “Photograph: …”, “Credit: …” */
const LABEL =
  /^(?:[Pp]hoto(?:graph)?s?|PHOTOS?|[Pp]ictures?|[Ii]mages?|IMAGES?|[Cc]redits?)(?: [Cc]redits?| [Ss]ource)?(?: ?: ?| by | via |,? [Cc]ourtesy (?:of )?)/

/** Whose pictures only are signed with these; “(AP)” and “Reuters” alone sign stories. */
const DESK =
  /(?:Getty(?: Images)?|iStock(?:photo)?|Shutterstock|Alamy(?: Stock Photo| Live News)?|Adobe Stock|PA (?:Wire|Images|Archive)|EPA-EFE|Unsplash|Pexels|Pixabay|Wikimedia Commons|Rex Features|Magnum Photos|NurPhoto|SOPA Images|Zuma Press|File [Pp]hoto|\/(?:AP|AFP|Reuters|REUTERS|EPA|PA|Bloomberg|Xinhua|Redux|Rex|REX))$|^(?:AP Photo|AFP Photo|REUTERS|Reuters|EPA|AFP|AP) ?\//

const NAME = /^(?:[A-Z0-9@&/|–-].*|of|the|and|for|via|by|on|de|da|van|von|du|la|le|al)$/

/** Whether a line is nothing but the credit of a picture. */
export function isCredit(text: string): boolean {
  const line = text.trim()
  if (line.length > LONGEST) return false
  const bare = /^[([].*[)\]]$/.test(line) ? line.slice(1, -1) : line
  const label = LABEL.exec(bare)
  if (label === null && !DESK.test(bare)) return false
  const words = bare.slice(label?.[0].length ?? 0).split(' ')
  return words.length <= MOST_WORDS && words.every((word) => NAME.test(word))
}
