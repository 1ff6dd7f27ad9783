/**
 * Who is credited for pictures and copy, as they sign. Those of `PICTURE_DESKS` sign pictures only;
 * those of `AGENCIES` sign stories too, so that alone at the end of a passage they say nothing.
 */
export const AGENCIES = [
  'AFP',
  'Agence France-Presse',
  'Agence France Presse',
  'AP',
  'Associated Press',
  'The Associated Press',
  'Reuters',
  'Thomson Reuters',
  'EPA',
  'EFE',
  'ANSA',
  'DPA',
  'dpa',
  'UPI',
  'PA',
  'PTI',
  'ANI',
  'IANS',
  'AAP',
  'Xinhua',
  'TASS',
  'ITAR-TASS',
  'RIA Novosti',
  'Sputnik',
  'Kyodo',
  'Kyodo News',
  'Yonhap',
  'Anadolu',
  'Anadolu Agency',
  'Bloomberg',
  'CNN',
  'WAM',
  'QNA',
  'SPA',
  'Petra',
  'Interfax',
  'Jiji',
  'Antara',
  'Bernama',
  'Press TV',
  'MENA',
  'IRNA',
  'SANA',
  'Agencies',
  'Press Association',
  'Canadian Press',
  'The Canadian Press',
  'Australian Associated Press',
] as const

export const PICTURE_DESKS = [
  'EPA-EFE',
  'AP Photo',
  'AP Photos',
  'AFP Photo',
  'EPA Photo',
  'Reuters Photo',
  'AP Images',
  'Getty',
  'Getty Images',
  'GETTY',
  'Getty Images North America',
  'Getty Images Europe',
  'AFP/Getty Images',
  'WireImage',
  'FilmMagic',
  'NurPhoto',
  'LightRocket',
  'Corbis',
  'Alamy',
  'Alamy Stock Photo',
  'Shutterstock',
  'Rex',
  'Rex Features',
  'REX/Shutterstock',
  'iStock',
  'iStockphoto',
  'Thinkstock',
  'Adobe Stock',
  'AdobeStock',
  'Zuma',
  'ZUMA Press',
  'Zuma Wire',
  'SIPA',
  'SIPA USA',
  'Sipa Press',
  'Polaris',
  'Magnum',
  'Magnum Photos',
  'Redux',
  'Splash News',
  'Wikimedia Commons',
  'Flickr',
  'Pixabay',
  'Unsplash',
  'Pexels',
  'PA Wire',
  'PA Images',
  'Press Association Images',
  'CQ Roll Call',
  'CQ-Roll Call',
  'MCT',
  'Tribune News Service',
  'Barcroft',
  'Barcroft Media',
  'Anadolu Images',
  'Handout',
  'Reuters Handout',
  'EPA-EFE/REX',
  'PA Media',
  'TASS via Getty Images',
  'Bloomberg via Getty Images',
  'Pool',
  'POOL',
] as const

export type Signature = 'agency' | 'picture-desk'

/** Signatures as they are written, and in capitals; never in small letters, which are words (“pa”, “pool”). */
export function signatureTable(): ReadonlyMap<string, Signature> {
  const table = new Map<string, Signature>()
  const enter = (names: readonly string[], signature: Signature): void => {
    for (const name of names) table.set(name, signature).set(name.toUpperCase(), signature)
  }
  enter(AGENCIES, 'agency')
  enter(PICTURE_DESKS, 'picture-desk')
  return table
}

/** A signature as the table has it: white space levelled. */
export function levelled(name: string): string {
  return name.trim().replace(/\s+/g, ' ')
}
