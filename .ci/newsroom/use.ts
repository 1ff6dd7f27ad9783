import preset, { type Finding, openDesk } from 'copydesk'

const desk = openDesk({ useConfig: false, only: ['repeated-word'] })
const { result } = await desk.check({ path: '/news/talks.txt', source: 'It was the the end.' })
const first: Finding | undefined = result.findings[0]
console.log(first?.message, Object.keys(preset.rules))
