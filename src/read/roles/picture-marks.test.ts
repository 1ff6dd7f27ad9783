import { describe, expect, it } from 'vitest'
import { pictureMarks } from './picture-marks.ts'

const parts = (text: string) => {
  const marks = pictureMarks(text)
  const cut = (range: { start: number; end: number } | undefined) =>
    range === undefined ? undefined : text.slice(range.start, range.end)
  return marks === undefined ? undefined : { slug: cut(marks.slug), credit: cut(marks.credit) }
}

describe('pictureMarks', () => {
  it.each([
    ['epa05847312 A minister waves.  EPA/MARTIN KELLER', 'epa05847312', 'EPA/MARTIN KELLER'],
    ['AP1234567890 A minister waves', 'AP1234567890', undefined],
    ['DSC_0123.JPG A minister waves', 'DSC_0123.JPG', undefined],
    ['A minister waves in Varn. IMG_20190401', 'IMG_20190401', undefined],
    ['A minister waves in Varn. varn-market.jpg', 'varn-market.jpg', undefined],
    ['000_1AB2C3 A minister waves', '000_1AB2C3', undefined],
    ['A minister waves (GettyImages-123456789)', 'GettyImages-123456789', undefined],
    ['A minister waves. (AP Photo/Ann B. Lee)', undefined, 'AP Photo/Ann B. Lee'],
    ['A minister waves. Ann B. Lee/AFP via Getty Images', undefined, 'Ann B. Lee/AFP via Getty Images'],
    ['A minister waves. | Ann Lee/AFP/Getty Images', undefined, 'Ann Lee/AFP/Getty Images'],
    ['A minister waves in Varn, S.D. Ann Lee/AP, FILE', undefined, 'Ann Lee/AP, FILE'],
    ['A minister waves on May 3 Ann Lee/Reuters', undefined, 'Ann Lee/Reuters'],
    ['A minister waves. REUTERS/Ann Lee', undefined, 'REUTERS/Ann Lee'],
    ['A minister waves. Photo: Ann Lee for The Gazette', undefined, 'Photo: Ann Lee for The Gazette'],
    ['A minister waves. Photograph: Ann Lee/Rex Features', undefined, 'Photograph: Ann Lee/Rex Features'],
    ['Image copyright Getty Images Image caption A minister waves', undefined, 'Getty Images'],
    ['Enlarge this image toggle caption Ann Lee/AP Ann Lee/AP', undefined, 'Ann Lee/AP Ann Lee/AP'],
    ['A minister waves. REUTERS/Ann Lee – RC19CEF89570', 'RC19CEF89570', 'REUTERS/Ann Lee'],
    ['A minister waves. Ann Lee/Varn Gazette', undefined, 'Ann Lee/Varn Gazette'],
    ['A minister\nwaves. EPA/ANN\nLEE', undefined, 'EPA/ANN\nLEE'],
    ['Pictured: a minister waves', undefined, undefined],
    ['Caption: a minister waves', undefined, undefined],
    ['FILE - In this May 3, 2016 file photo, a minister waves.', undefined, undefined],
    ['A minister waves (file photo)', undefined, undefined],
    ['A minister waves. Hide Caption', undefined, undefined],
  ])('reads “%s”', (text, slug, credit) => {
    expect(parts(text)).toEqual({ slug, credit })
  })

  it.each([
    'The minister waved at the crowd, an aide told Reuters.',
    'We renamed harbour-map.png to quay.png',
    'The clerk keeps the drawing in quay.png',
    "Put the file 'quay-by-night.jpg' on the shelf",
    'A picture of a touch screen ({touch-screen.png})',
    'Upload it with profile=@portrait.jpg',
    'ferry (4.3.99+cvs20060121.dfsg.1-1) unstable',
    'US9876543 covers a pump that the minister had waved at.',
    'The ferry Kr20134567 is named after the number of its yard.',
    'The minister said so, according to AFP',
    'The vote was put off (The Associated Press).',
    'Talks began in Varn (Pa.)',
    'A photo of the minister went round the world.',
    'He pictured the minister waving.',
    'The image: a bridge over a river, at dusk.',
    'The caption read like a joke to her.',
    'see http://example.com/video-2014.cnn',
    'Borrowed by Ann Lee and Bo Ray',
    'Either/or was no choice',
    'The court stayed the plan (Varn v. EPA).',
    '“We had a good meeting.” (Associated Press)',
    'Winner(s): Ann Lee/Bo Ray',
    'Read on: example.com/a.html?wpmk=MK0000205',
    '',
  ])('finds nothing in “%s”', (text) => {
    expect(parts(text)).toBeUndefined()
  })
})
