import { derive, type Stretch } from './derive.ts'
import { answer, sayReady } from './worker-side.ts'

addEventListener('message', ({ data }: MessageEvent<Stretch>) => {
  void answer(() => derive(data))
})
sayReady()
