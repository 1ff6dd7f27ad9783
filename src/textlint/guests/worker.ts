/** The thread of the guests: answers questions one by one. What goes wrong here ends nothing else. */
import { parentPort } from 'node:worker_threads'
import { answerQuestion } from './answer-question.ts'
import { guestLoader } from './load-guests.ts'
import type { NumberedAnswer, NumberedQuestion } from './protocol.ts'

const port = parentPort
const loader = guestLoader()

port?.on('message', async ({ number, question }: NumberedQuestion) => {
  const answer = await answerQuestion(question, loader)
  port.postMessage({ number, answer } satisfies NumberedAnswer)
})
