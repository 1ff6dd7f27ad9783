/** From this year on, all countries that are written of keep one calendar. */
const ONE_CALENDAR = 1924
/** From this year on, the English-speaking ones do. */
const ENGLISH_CALENDAR = 1753
const LAST_YEAR = 2100

/** Countries and words of the old calendar. */
const OLD_CALENDAR =
  /\b(?:Julian|[Oo]ld [Ss]tyle|O\.S\.|Russia\w*|Soviet\w*|[Tt]sar\w*|[Cc]zar\w*|Bolshevik\w*|Lenin|Petrograd|Moscow|Orthodox|Gree\w+|Bulgaria\w*|Serbia\w*|Romania\w*|Turk\w+|Ottoman\w*|China|Chinese)\b/

/** True where a date of that year can only be meant by the calendar of today, as far as the text around it tells. */
export function isByOurCalendar(year: number, text: string): boolean {
  if (year < ENGLISH_CALENDAR || year > LAST_YEAR) return false
  return year >= ONE_CALENDAR || !OLD_CALENDAR.test(text)
}
