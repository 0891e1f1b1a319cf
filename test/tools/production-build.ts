import { Worker } from 'node:worker_threads'
import type { InlineConfig } from 'vite'

/**
 * A build as it is released. In a thread of its own: with a test's `NODE_ENV`, or with the modules that a test
 * loaded, it would be one for development. `config` holds data alone. Rejects as the build does.
 */
export function productionBuild(config: InlineConfig): Promise<void> {
  const worker = new Worker(new URL('build-worker.mjs', import.meta.url), {
    workerData: { logLevel: 'error', ...config },
    env: { ...process.env, NODE_ENV: 'production' },
    execArgv: [],
  })
  return new Promise((resolve, reject) => {
    worker.once('error', reject)
    worker.once('exit', (code) => {
      if (code === 0) resolve()
      else reject(new Error(`The build ended with ${code}.`))
    })
  })
}
