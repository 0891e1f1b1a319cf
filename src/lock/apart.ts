import { scriptUrl } from './worker-url.ts'

/** How it went with a job given to a Worker. */
export type Reply =
  | { readonly kind: 'done'; readonly value: unknown }
  /** The job itself failed; `why` is what its side calls it. */
  | { readonly kind: 'failed'; readonly why: string }
  /** It took longer than `patience`, and was ended. */
  | { readonly kind: 'too-long' }
  /** There is no Worker here: refused (a page opened as a file), or its script is gone, or does not come. */
  | { readonly kind: 'no-worker' }

/**
 * One job in a Worker of its own, which ends with it and gives its memory back. `script` is what
 * `?worker&url` gives, `patience` in milliseconds once the script is there; given up, with the Worker, as soon as `until`
 * says so. Never rejects.
 */
export async function apart(
  script: string,
  job: unknown,
  patience: number,
  until?: AbortSignal,
): Promise<Reply> {
  const worker = begin(script)
  if (worker === undefined) return { kind: 'no-worker' }
  try {
    return await replyOf(worker, job, patience, until)
  } finally {
    worker.terminate()
  }
}

/** What a Worker's script says: first that it is there, then how its job went. */
export type Message = 'ready' | Extract<Reply, { readonly kind: 'done' | 'failed' }>

/** Milliseconds; whoever waits is offered another try long before. */
const patienceForScript = 60_000

function begin(script: string): Worker | undefined {
  try {
    return new Worker(scriptUrl(script), { type: 'module' })
  } catch {
    return undefined
  }
}

function replyOf(
  worker: Worker,
  job: unknown,
  patience: number,
  until: AbortSignal | undefined,
): Promise<Reply> {
  return new Promise((resolve) => {
    let ready = false
    let timer = setTimeout(resolve, patienceForScript, { kind: 'no-worker' })
    const end = (reply: Reply): void => {
      clearTimeout(timer)
      resolve(reply)
    }
    const giveUp = () => end({ kind: 'failed', why: 'given-up' })
    if (until?.aborted === true) giveUp()
    until?.addEventListener('abort', giveUp)
    worker.addEventListener('message', ({ data }: MessageEvent<Message>) => {
      if (data !== 'ready') return end(data)
      ready = true
      clearTimeout(timer)
      timer = setTimeout(resolve, patience, { kind: 'too-long' })
      worker.postMessage(job, [])
    })
    worker.addEventListener('messageerror', () => {
      end({ kind: 'failed', why: 'unreadable' })
    })
    worker.addEventListener('error', (event) => {
      event.preventDefault()
      end(ready ? { kind: 'failed', why: 'crashed' } : { kind: 'no-worker' })
    })
  })
}
