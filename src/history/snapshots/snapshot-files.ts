import { failureOf } from '#history/database/failure-of.ts'

/** Files beside the database, each written whole or not at all. */
export interface SnapshotFiles {
  names(): Promise<readonly string[]>
  /** The first `most` bytes, or all; undefined where there is no such file. */
  read(name: string, most?: number): Promise<Uint8Array | undefined>
  size(name: string): Promise<number>
  write(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<void>
  remove(name: string): Promise<void>
  /** All of them, and their folder. */
  clear(): Promise<void>
}

const folderName = 'thuiswerkwijzer-snapshots'

/** The browser's own file system (OPFS); undefined where it has none that a page can write whole files in. */
export async function snapshotFiles(): Promise<SnapshotFiles | undefined> {
  try {
    if (typeof FileSystemFileHandle === 'undefined') return undefined
    if (!('createWritable' in FileSystemFileHandle.prototype)) return undefined
    const root = await navigator.storage.getDirectory()
    return explained(filesIn(root))
  } catch {
    return undefined
  }
}

/** Whether the browser has such files and does not let us have them, as in the private windows of Firefox and Safari. */
export async function areFilesRefused(): Promise<boolean> {
  if (typeof navigator.storage?.getDirectory !== 'function') return false
  return navigator.storage.getDirectory().then(
    () => false,
    () => true,
  )
}

function filesIn(root: FileSystemDirectoryHandle): SnapshotFiles {
  const folder = () => root.getDirectoryHandle(folderName, { create: true })
  const fileOf = async (name: string): Promise<File | undefined> => {
    try {
      return await (await (await folder()).getFileHandle(name)).getFile()
    } catch (error) {
      if (isMissing(error)) return undefined
      throw error
    }
  }
  return {
    names: async () => {
      const names: string[] = []
      for await (const name of (await folder()).keys()) names.push(name)
      return names
    },
    read: async (name, most) => {
      const file = await fileOf(name)
      return file && new Uint8Array(await file.slice(0, most ?? file.size).arrayBuffer())
    },
    size: async (name) => (await fileOf(name))?.size ?? 0,
    write: async (name, bytes) => {
      const handle = await (await folder()).getFileHandle(name, { create: true })
      // Writes beside the file and takes its place on closing: never half of it.
      const writable = await handle.createWritable()
      try {
        await writable.write(bytes)
        await writable.close()
      } catch (error) {
        await writable.abort().catch(() => undefined)
        throw error
      }
    },
    remove: async (name) => {
      await (await folder()).removeEntry(name).catch(unlessMissing)
    },
    clear: async () => {
      await root.removeEntry(folderName, { recursive: true }).catch(unlessMissing)
    },
  }
}

/** Every failure as a HistoryError: a full disk is said as such. */
function explained(files: SnapshotFiles): SnapshotFiles {
  const say = (error: unknown): never => {
    throw failureOf(error)
  }
  return {
    names: () => files.names().catch(say),
    read: (name, most) => files.read(name, most).catch(say),
    size: (name) => files.size(name).catch(say),
    write: (name, bytes) => files.write(name, bytes).catch(say),
    remove: (name) => files.remove(name).catch(say),
    clear: () => files.clear().catch(say),
  }
}

function unlessMissing(error: unknown): void {
  if (!isMissing(error)) throw error
}

function isMissing(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'NotFoundError'
}
