import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { preview } from 'vite'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the built app is served, ending in a slash. */
    baseUrl: string
  }
}

/** Serves the build as `npm start` does, on a free port; `DIST` names another folder than `dist`. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const outDir = resolve(process.env['DIST'] ?? 'dist')
  if (!existsSync(resolve(outDir, 'index.html'))) {
    throw new Error(`Nothing is built in ${outDir}: run \`npm run build\` first.`)
  }
  const server = await preview({
    logLevel: 'warn',
    build: { outDir },
    preview: { host: '127.0.0.1', port: 0 },
  })
  const baseUrl = server.resolvedUrls?.local[0]
  if (baseUrl === undefined) throw new Error('The preview server has no address.')
  project.provide('baseUrl', baseUrl)
  return () => server.close()
}
