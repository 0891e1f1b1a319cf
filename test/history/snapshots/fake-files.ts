/** A browser's own file system (OPFS) in memory, as far as the app uses it. */
export class FakeFiles {
  readonly folders = new Map<string, Map<string, Uint8Array<ArrayBuffer>>>()
  /** Thrown by the next writes, if set. */
  failing: DOMException | undefined

  getDirectory = (): Promise<unknown> =>
    Promise.resolve({
      getDirectoryHandle: (name: string) => Promise.resolve(this.#folder(name)),
      removeEntry: async (name: string) => {
        if (!this.folders.delete(name)) throw missing()
      },
    })

  /** Every byte in every file, as text. */
  text(): string {
    const files = [...this.folders.values()].flatMap((folder) => [...folder.values()])
    return files.map((bytes) => new TextDecoder().decode(bytes)).join('\n')
  }

  all(): [string, Uint8Array<ArrayBuffer>][] {
    return [...this.folders.values()].flatMap((folder) => [...folder])
  }

  set(name: string, bytes: Uint8Array<ArrayBuffer> | undefined): void {
    for (const folder of this.folders.values()) {
      if (folder.has(name)) folder.delete(name)
      if (bytes) folder.set(name, bytes)
    }
  }

  #folder(name: string) {
    const folder = this.folders.get(name) ?? new Map<string, Uint8Array<ArrayBuffer>>()
    this.folders.set(name, folder)
    return {
      keys: async function* () {
        yield* [...folder.keys()]
      },
      getFileHandle: async (file: string, wish?: { create?: boolean }) => {
        if (!folder.has(file) && wish?.create !== true) throw missing()
        return new FakeHandle(this, folder, file)
      },
      removeEntry: async (file: string) => {
        if (this.failing) throw this.failing
        if (!folder.delete(file)) throw missing()
      },
    }
  }
}

export class FakeHandle {
  readonly #files: FakeFiles
  readonly #folder: Map<string, Uint8Array<ArrayBuffer>>
  readonly #name: string

  constructor(files: FakeFiles, folder: Map<string, Uint8Array<ArrayBuffer>>, name: string) {
    this.#files = files
    this.#folder = folder
    this.#name = name
  }

  async getFile(): Promise<Blob> {
    const bytes = this.#folder.get(this.#name)
    if (bytes === undefined) throw missing()
    return new Blob([bytes])
  }

  async createWritable() {
    const parts: Uint8Array<ArrayBuffer>[] = []
    return {
      write: async (bytes: Uint8Array<ArrayBuffer>) => {
        if (this.#files.failing) throw this.#files.failing
        parts.push(new Uint8Array(bytes))
      },
      close: async () => {
        this.#folder.set(this.#name, new Uint8Array(await new Blob(parts).arrayBuffer()))
      },
      abort: async () => undefined,
    }
  }
}

const missing = () => new DOMException('stub', 'NotFoundError')
