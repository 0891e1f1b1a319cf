import { join } from 'node:path'
import { entriesOf, jsonIn, textAt } from './json.ts'

export interface RuntimePackage {
  readonly name: string
  readonly version: string
  /** SPDX. */
  readonly licence: string
  /** Where it is installed, relative to the root. */
  readonly folder: string
  /** Of the packed package, in hex digits. */
  readonly sha512: string
  /** Named in our own `package.json`. */
  readonly isDirect: boolean
  /** Folders of what it needs. */
  readonly needs: readonly string[]
}

type Lock = ReadonlyMap<string, unknown>

/**
 * Every package that the app itself is made of, ours to answer for: the dependencies and theirs, as
 * locked. A peer that is only for tools (`typescript`) is not among them.
 */
export async function runtimePackages(root: string): Promise<readonly RuntimePackage[]> {
  const lock = entriesOf(await jsonIn(join(root, 'package-lock.json')))
  const packages = entriesOf(lock.get('packages'))
  const found = new Set<string>()
  const add = (folder: string) => {
    for (const place of needsOf(folder, packages)) {
      if (found.has(place)) continue
      found.add(place)
      add(place)
    }
  }
  add('')
  const direct = needsOf('', packages)
  return [...found].toSorted().map((folder) => {
    const locked = packages.get(folder)
    const integrity = textAt(locked, 'integrity').replace('sha512-', '')
    return {
      name: folder.replace(/^.*node_modules\//, ''),
      version: textAt(locked, 'version'),
      licence: textAt(locked, 'license'),
      folder,
      sha512: Buffer.from(integrity, 'base64').toString('hex'),
      isDirect: direct.includes(folder),
      needs: needsOf(folder, packages),
    }
  })
}

function needsOf(folder: string, packages: Lock): readonly string[] {
  const names = entriesOf(entriesOf(packages.get(folder)).get('dependencies')).keys()
  return [...names].map((name) => placeOf(name, folder, packages))
}

/** The nearest one, as Node looks for it. */
function placeOf(name: string, from: string, packages: Lock): string {
  const place = `${from === '' ? '' : `${from}/`}node_modules/${name}`
  if (packages.has(place)) return place
  if (from === '') throw new Error(`${name} is not in package-lock.json`)
  return placeOf(name, from.replace(/\/?node_modules\/(?:@[^/]+\/)?[^/]+$/, ''), packages)
}
