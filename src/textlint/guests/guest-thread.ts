import type { Worker } from 'node:worker_threads'
import { startThread, type ThreadScript } from '../start-thread.ts'
import type { GuestAnswer, GuestQuestion, NumberedAnswer, NumberedQuestion } from './protocol.ts'

/** An answer, or why there is none: the guest took too long, or took its thread down with it. */
export type GuestReply = GuestAnswer | { readonly kind: 'timeout' }

/** A thread that guests run in. A guest that hangs or breaks it is answered for; a fresh thread follows. */
export interface GuestThread {
  ask(question: GuestQuestion): Promise<GuestReply>
  close(): Promise<void>
}

/**
 * Opens a thread, started at the first question. Questions are asked one after the other.
 * @param timeLimit milliseconds that one answer may take
 */
export function openGuestThread(timeLimit: number): GuestThread {
  let worker: Worker | undefined
  let asked = 0
  let last: Promise<unknown> = Promise.resolve()

  const start = (): Worker => {
    const started = startWorker()
    worker = started
    // A thread that a guest ends between two questions must not be asked the second.
    started.once('exit', () => {
      if (worker === started) worker = undefined
    })
    return started
  }
  const end = async (): Promise<void> => {
    const ended = worker
    worker = undefined
    await ended?.terminate()
  }
  const ask = async (question: GuestQuestion): Promise<GuestReply> => {
    const asking = worker ?? start()
    const reply = await askWorker(asking, { number: ++asked, question }, timeLimit)
    if (reply.kind === 'timeout' || reply.kind === 'gone') await end()
    return reply.kind === 'gone' ? { kind: 'failed', reason: reply.reason } : reply
  }
  return {
    ask(question) {
      const reply = last.then(() => ask(question))
      last = reply.catch(() => undefined)
      return reply
    },
    async close() {
      await last
      await end()
    },
  }
}

type WorkerReply = GuestReply | { readonly kind: 'gone'; readonly reason: string }

/** Waits for one answer. Only while it waits does the thread keep the process alive. */
function askWorker(worker: Worker, numbered: NumberedQuestion, timeLimit: number): Promise<WorkerReply> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => settle({ kind: 'timeout' }), timeLimit)
    const settle = (reply: WorkerReply): void => {
      clearTimeout(timer)
      worker.off('message', onMessage).off('error', onError).off('exit', onExit)
      worker.unref()
      resolve(reply)
    }
    const onMessage = ({ number, answer }: NumberedAnswer): void => {
      if (number === numbered.number) settle(answer)
    }
    const onError = (error: unknown): void =>
      settle({ kind: 'gone', reason: error instanceof Error ? error.message : String(error) })
    const onExit = (): void => settle({ kind: 'gone', reason: 'it ended the thread that it ran in' })
    worker.on('message', onMessage).on('error', onError).on('exit', onExit)
    worker.ref()
    worker.postMessage(numbered)
  })
}

const SCRIPT: ThreadScript = { built: 'guest-worker.js', source: './guests/worker.ts' }

function startWorker(): Worker {
  // What a guest prints must not get into a report; the thread itself throws it away.
  const worker = startThread(SCRIPT, { stdout: true, stderr: true })
  // A thread that breaks between questions has no one to answer to, but must not take us along.
  worker.on('error', () => undefined)
  return worker
}
