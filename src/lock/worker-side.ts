import type { Message } from './apart.ts'
import { LockError } from './port.ts'

/** Says that this Worker's script is there and listens. */
export function sayReady(): void {
  say('ready')
}

/** Does the one job of this Worker, and says how it went. */
export async function answer(work: () => unknown): Promise<void> {
  try {
    say({ kind: 'done', value: await work() })
  } catch (error) {
    say({ kind: 'failed', why: error instanceof LockError ? error.failure : 'unable' })
  }
}

function say(message: Message): void {
  postMessage(message, { transfer: [] })
}
