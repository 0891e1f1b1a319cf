import { afterAll, vi } from 'vitest'

// Files share a worker: what one of them put in the place of something real is taken away again.
afterAll(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})
