import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { afterAll } from 'vitest'
import type { Backend } from './own-browser.ts'

const root = mkdtempSync(join(tmpdir(), 'profiles-'))
afterAll(() => removeProfile(root))

let made = 0

/** A folder for a profile, gone after the tests of this file. */
export function aProfile(): string {
  const folder = join(root, `${(made += 1)}`)
  mkdirSync(folder)
  return folder
}

/** A copy of a profile, to be killed or damaged. */
export function copyOfProfile(profile: string): string {
  const copy = aProfile()
  cpSync(profile, copy, {
    recursive: true,
    // Locks of the browser that wrote it, and what it can make again.
    filter: (path) => !/\/(Singleton\w+|\w*Cache|GPUCache|Crashpad)$/.test(path),
  })
  return copy
}

/** Outlives the tests, to be looked into. */
export function keptCopyOf(profile: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'profile-kept-'))
  cpSync(profile, copy, { recursive: true })
  return copy
}

/** Every file under a folder of the profile, by its path in the profile. */
export function filesIn(profile: string, under: string): readonly string[] {
  const walk = (folder: string): readonly string[] =>
    readdirSync(folder).flatMap((name) => {
      const path = join(folder, name)
      return statSync(path).isDirectory() ? walk(path) : [relative(profile, path)]
    })
  const folder = join(profile, under)
  return existsSync(folder) ? walk(folder) : []
}

/** In which of the two ways the databases of this profile lie on disk. */
export function backendOf(profile: string): Backend | undefined {
  const files = ['Default/IndexedDB', 'Default/WebStorage']
    .flatMap((folder) => filesIn(profile, folder))
    .filter((file) => file.includes('/IndexedDB/'))
  if (files.length === 0) return undefined
  return files.some((file) => file.includes('indexeddb.leveldb/')) ? 'LevelDB' : 'SQLite'
}

/** Removes a profile of which the browser may still be letting go. */
export function removeProfile(profile: string): void {
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
}
