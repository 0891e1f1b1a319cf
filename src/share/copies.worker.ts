import { answer, sayReady } from '#lock/worker-side.ts'
import { madeCopies, type CopyTask } from './made-copies.ts'
import { readCopy } from './read-copy.ts'

addEventListener('message', ({ data }: MessageEvent<CopyTask>) => {
  void answer(() => (data.task === 'read' ? readCopy(data.bytes) : madeCopies(data.source)))
})
sayReady()
