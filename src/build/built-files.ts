import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join, sep } from 'node:path'

export interface BuiltFile {
  /** Relative to the folder of the build, with `/`. */
  readonly name: string
  readonly bytes: Buffer
}

/** Every file in a folder of the build, by name. */
export async function builtFiles(folder: string): Promise<readonly BuiltFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((name) => name.replaceAll(sep, '/'))
    .toSorted()
  return Promise.all(
    names.map(async (name) => ({ name, bytes: await readFile(join(folder, name)) })),
  )
}

/** SHA-256, in hex digits or as browsers write it (`integrity`, CSP). */
export function digestOf(bytes: Buffer | string, encoding: 'hex' | 'base64'): string {
  return createHash('sha256').update(bytes).digest(encoding)
}
