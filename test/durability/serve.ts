import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build, preview } from 'vite'
import type { TestProject } from 'vitest/node'
import { productionBuild } from '../tools/production-build.ts'
import { buildOverview } from './overview.bench.ts'

/**
 * Builds the app, or takes the build that `DIST` names, and serves it as `npm start` does, with a page
 * beside it that works on the app's storage (`probe/`).
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const outDir = mkdtempSync(join(tmpdir(), 'durability-'))
  const given = process.env['DIST']
  if (given === undefined) await productionBuild({ build: { outDir, emptyOutDir: true } })
  else cpSync(resolve(given), outDir, { recursive: true })
  await build({
    root: resolve('test/durability/probe'),
    configFile: false,
    logLevel: 'error',
    base: './',
    build: { outDir: join(outDir, 'probe'), emptyOutDir: true, target: 'es2022' },
  })
  await buildOverview(outDir)
  const server = await preview({
    logLevel: 'warn',
    build: { outDir },
    preview: { host: '127.0.0.1', port: 0 },
  })
  const baseUrl = server.resolvedUrls?.local[0]
  if (baseUrl === undefined) throw new Error('The preview server has no address.')
  project.provide('baseUrl', baseUrl)
  return async () => {
    await server.close()
    rmSync(outDir, { recursive: true, force: true })
  }
}
