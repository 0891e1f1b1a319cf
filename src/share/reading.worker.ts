import { answer, sayReady } from '#lock/worker-side.ts'
import { readCopy } from './read-copy.ts'

addEventListener('message', ({ data }: MessageEvent<Uint8Array>) => {
  void answer(() => readCopy(data))
})
sayReady()
