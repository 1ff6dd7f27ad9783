/** The thread of the guests: answers questions one by one. What goes wrong here ends nothing else. */
import { parentPort } from 'node:worker_threads'
import { answerQuestion } from './answer-question.ts'
import { guestLoader } from './load-guests.ts'
import type { NumberedAnswer, NumberedQuestion } from './protocol.ts'

const port = parentPort
const loader = guestLoader()

// A stream that were read on the other side would keep the whole process waiting for more.
process.stdout.write = () => true
process.stderr.write = () => true

port?.on('message', async ({ number, question }: NumberedQuestion) => {
  const answer = await answerQuestion(question, loader)
  port.postMessage({ number, answer } satisfies NumberedAnswer)
})
