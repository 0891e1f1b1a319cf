import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll } from 'vitest'
import { productionBuild } from '../../tools/production-build.ts'

/** The build under test. */
export const dist = resolve(process.env['DIST'] ?? 'dist')

/** A folder that is gone after the tests of this file. */
export function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'build-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A copy of the build under test, to be tampered with. */
export function copyOf(folder: string): string {
  const copy = aFolder()
  cpSync(folder, copy, { recursive: true })
  return copy
}

/** The same app as another build: each script has another name, so the version is another one too. */
export async function nextBuild(mode = 'production'): Promise<string> {
  const outDir = aFolder()
  const names = mode === 'production' ? { chunkFileNames: 'assets/[name]-next-[hash].js' } : {}
  await productionBuild({
    mode,
    build: { outDir, emptyOutDir: true, rolldownOptions: { output: names } },
  })
  return outDir
}
