import { age, type AgeJob } from './age.ts'
import { answer, sayReady } from './worker-side.ts'

addEventListener('message', ({ data }: MessageEvent<AgeJob>) => {
  void answer(() => age(data))
})
sayReady()
