import {
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import type { Backend } from './own-browser.ts'
import { filesIn } from './profiles.ts'

/** What can become of a profile while the browser is closed. */
export interface Damage {
  readonly name: string
  /**
   * `ring`: the snapshots come out of it whole, so every finished run can come back. `less`: no snapshot, only
   * figures.
   */
  readonly leaves: 'ring' | 'less'
  readonly to: (profile: string) => void
}

type Change = (file: string) => void

/** The database in its bucket; Chromium numbers the folder. */
const database = 'Default/WebStorage/*/IndexedDB'
const snapshots = 'Default/File System'
const canary = 'Default/Local Storage'

const gone: Change = (file) => rmSync(file)
const emptied: Change = (file) => truncateSync(file, 0)
const halved: Change = (file) => truncateSync(file, Math.floor(statSync(file).size / 2))
const shortened: Change = (file) => truncateSync(file, Math.max(0, statSync(file).size - 100))
const zeroed: Change = (file) => writeFileSync(file, Buffer.alloc(statSync(file).size))
const flippedAt =
  (part: number): Change =>
  (file) => {
    const bytes = readFileSync(file)
    const at = Math.min(bytes.length - 1, Math.floor(bytes.length * part))
    for (let i = at; i < Math.min(at + 8, bytes.length); i += 1) bytes[i] = ~(bytes[i] ?? 0) & 0xff
    writeFileSync(file, bytes)
  }

/** Does it to the files of this name, which must be there: a damage that hits nothing proves nothing. */
const on =
  (folder: string, name: RegExp, change: Change) =>
  (profile: string): void => {
    const files = filesIn(profile, foundIn(profile, folder)).filter((file) => name.test(file))
    if (files.length === 0) throw new Error(`No ${String(name)} in ${folder}.`)
    for (const file of files) change(join(profile, file))
  }

/** The folder of this name, where a number stands for the star. */
function foundIn(profile: string, folder: string): string {
  const [before, after] = folder.split('*')
  if (before === undefined || after === undefined) return folder
  const found = readdirSync(join(profile, before)).find((name) =>
    existsSync(join(profile, `${before}${name}${after}`)),
  )
  return `${before}${found}${after}`
}

const without =
  (...folders: readonly string[]) =>
  (profile: string): void => {
    for (const wanted of folders) {
      const folder = foundIn(profile, wanted)
      if (!existsSync(join(profile, folder))) throw new Error(`No ${folder}.`)
      rmSync(join(profile, folder), { recursive: true })
    }
  }

const ring = (name: string, to: Damage['to']): Damage => ({ name, leaves: 'ring', to })
const less = (name: string, to: Damage['to']): Damage => ({ name, leaves: 'less', to })
const levelDb = (what: RegExp, change: Change) => on(database, what, change)
const [CURRENT, MANIFEST, log] = [/\/CURRENT$/, /\/MANIFEST-\d+$/, /\/\d+\.log$/]
const [sqlite, wal] = [/\/[A-Z2-7]{20,}$/, /-wal$/]

const besideIt: readonly Damage[] = [
  ring('the figures outside it are gone', without(canary)),
  ring('the browser’s book of quotas is gone', without('Default/WebStorage')),
  ring('it and the figures outside it are gone', without(database, canary)),
  less('it and the snapshots are gone', without(database, snapshots)),
  less('the snapshots are gone', without(snapshots)),
  less('the snapshots are halved', on(snapshots, /\/t\/\d\d\/\d+$/, halved)),
]

/** No trace of anything: what nobody can tell from a first use. */
export const everythingGone = less('everything', without(database, snapshots, canary))

/** Twenty-two for each way of lying on disk. */
export const damages: Readonly<Record<Backend, readonly Damage[]>> = {
  LevelDB: [
    ring('every database is gone', without(database)),
    ring('all its files are gone', levelDb(/./, gone)),
    ring('all its files are empty', levelDb(/./, emptied)),
    ring('CURRENT is gone', levelDb(CURRENT, gone)),
    ring('CURRENT is empty', levelDb(CURRENT, emptied)),
    ring('CURRENT is halved', levelDb(CURRENT, halved)),
    ring('the manifest is gone', levelDb(MANIFEST, gone)),
    ring('the manifest is empty', levelDb(MANIFEST, emptied)),
    ring('the manifest is flipped', levelDb(MANIFEST, flippedAt(0))),
    ring('the log is gone', levelDb(log, gone)),
    ring('the log is empty', levelDb(log, emptied)),
    ring('the log is halved', levelDb(log, halved)),
    ring('the log has lost its end', levelDb(log, shortened)),
    ring('the log is flipped in front', levelDb(log, flippedAt(0))),
    ring('the log is flipped in the middle', levelDb(log, flippedAt(0.5))),
    ring('the log is zeroes', levelDb(log, zeroed)),
    ...besideIt,
  ],
  SQLite: [
    ring('every database is gone', without(database)),
    ring('all its files are gone', on(database, /./, gone)),
    ring('all its files are empty', on(database, /./, emptied)),
    ring('its file is gone', on(database, sqlite, gone)),
    ring('its file is empty', on(database, sqlite, emptied)),
    ring('its file is halved', on(database, sqlite, halved)),
    ring('its file has lost its end', on(database, sqlite, shortened)),
    ring('its file is flipped in front', on(database, sqlite, flippedAt(0))),
    ring('its file is flipped in a quarter', on(database, sqlite, flippedAt(0.25))),
    ring('its file is flipped in the middle', on(database, sqlite, flippedAt(0.5))),
    ring('its file is flipped at the end', on(database, sqlite, flippedAt(0.999))),
    ring('its file is zeroes', on(database, sqlite, zeroed)),
    ring('its write-ahead log is gone', on(database, wal, gone)),
    ring('its write-ahead log is halved', on(database, wal, halved)),
    ring('its write-ahead log is flipped', on(database, wal, flippedAt(0.5))),
    ring('its write-ahead log is zeroes', on(database, wal, zeroed)),
    ...besideIt,
  ],
}
