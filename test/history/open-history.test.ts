import { afterEach, describe, expect, it, vi } from 'vitest'
import { aCase, aDraft, openedHere } from './a-draft.ts'
import { freshStorage } from './fresh-storage.ts'

afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

async function worksInMemory(refused: string, opening = openedHere()): Promise<void> {
  const opened = await opening
  expect(opened.refused).toBe(refused)
  expect(opened.history.kept).toBe('memory')
  await opened.history.saveCase(aCase())
  await opened.history.save(aDraft())
  expect(await opened.history.list()).toHaveLength(1)
}

function opensWith(open: () => IDBOpenDBRequest): void {
  vi.stubGlobal('indexedDB', { open })
}

const errors = [
  'SecurityError',
  'NotAllowedError',
  'UnknownError',
  'InvalidStateError',
  'of its own',
]

/** A browser whose database refuses with this name; its other stores as told. */
function refusing(name: string) {
  const storage = freshStorage()
  const refuse = () => {
    throw new DOMException('stub', name)
  }
  opensWith(refuse)
  vi.stubGlobal('caches', { keys: async () => [] })
  return {
    storage,
    files: () => Object.assign(storage.manager, { getDirectory: refuse }),
    caches: () => vi.stubGlobal('caches', { keys: refuse }),
  }
}

describe('D-06 storage that a browser does not give', () => {
  it('opens on the device where it can', async () => {
    freshStorage()
    const opened = await openedHere()
    expect(opened.refused).toBeUndefined()
    expect(opened.history.kept).toBe('device')
  })

  it.each([undefined, null])('absent: indexedDB is %s', async (nothing) => {
    vi.stubGlobal('indexedDB', nothing)
    await worksInMemory('absent')
  })

  it('refused: merely looking at indexedDB throws', async () => {
    const before = Object.getOwnPropertyDescriptor(globalThis, 'indexedDB')
    Object.defineProperty(globalThis, 'indexedDB', {
      configurable: true,
      get: () => {
        throw new DOMException('stub', 'SecurityError')
      },
    })
    try {
      await worksInMemory('refused')
    } finally {
      Object.defineProperty(globalThis, 'indexedDB', before ?? { value: undefined })
    }
  })

  it.each(errors)(
    'refused, whatever the error is called: all stores refuse, open says %s',
    async (name) => {
      const { files, caches } = refusing(name)
      files()
      caches()
      await worksInMemory('refused')
    },
  )

  it.each([
    ['SecurityError', 'damaged'],
    ['NotAllowedError', 'damaged'],
    ['UnknownError', 'damaged'],
    ['InvalidStateError', 'timeout'],
    ['QuotaExceededError', 'timeout'],
    ['VersionError', 'newer'],
  ])('not refused where another store still answers: open says %s', async (name, refused) => {
    refusing(name).caches()
    await worksInMemory(refused)
    refusing(name).files()
    await worksInMemory(refused)
  })

  it.each<[string, (manager: object) => void, true | undefined]>([
    [
      'refused',
      (manager) => Object.assign(manager, { getDirectory: () => Promise.reject(new Error('no')) }),
      true,
    ],
    ['absent', (manager) => Reflect.deleteProperty(manager, 'getDirectory'), undefined],
    ['given', () => undefined, undefined],
  ])(
    'a private window is known by files that are %s beside a database that works',
    async (_, make, seemsPrivate) => {
      make(freshStorage().manager)
      const opened = await openedHere()
      expect(opened.history.kept).toBe('device')
      expect(opened.seemsPrivate).toBe(seemsPrivate)
    },
  )

  it('not refused where there is still a note of what was kept here', async () => {
    const { files, caches, storage } = refusing('UnknownError')
    files()
    caches()
    const figures = { dbId: 'db', finished: 1, runs: 1, cases: 1, erasedRuns: 0, erasedCases: 0 }
    storage.texts.setItem('thuiswerkwijzer.canary', JSON.stringify({ format: 1, ...figures }))
    await worksInMemory('damaged')
  })

  it('not refused: it opens, and then writes nothing', async () => {
    freshStorage()
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('stub', 'InvalidStateError')
    })
    await worksInMemory('timeout')
  })

  it('timeout: it never answers', async () => {
    const storage = freshStorage()
    const silent = storage.open('never')
    opensWith(() => Object.create(silent, { addEventListener: { value: () => undefined } }))
    vi.useFakeTimers()
    const opening = openedHere()
    let answered = false
    void opening.finally(() => {
      answered = true
    })
    await vi.advanceTimersByTimeAsync(4_999)
    expect(answered).toBe(false)
    await vi.advanceTimersByTimeAsync(1)
    await worksInMemory('timeout', opening)
  })

  it('timeout: it opens and is silent at the first write', async () => {
    freshStorage()
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore) {
      const request = this.get('x')
      return Object.create(request, { addEventListener: { value: () => undefined } })
    })
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const opening = openedHere()
    await new Promise((resolve) => setImmediate(resolve))
    await vi.advanceTimersByTimeAsync(5_000)
    await worksInMemory('timeout', opening)
  })

  it.each(['getDirectory', 'names'])('opens where its files do not answer: %s', async (what) => {
    const { files, manager } = freshStorage()
    const never = () => new Promise<never>(() => undefined)
    if (what === 'getDirectory') manager.getDirectory = never
    else {
      const folder = { getDirectoryHandle: never, removeEntry: never }
      manager.getDirectory = () => Promise.resolve(folder)
    }
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const opening = openedHere()
    for (let tick = 0; tick < 30; tick += 1) {
      await new Promise((resolve) => setImmediate(resolve))
      await vi.advanceTimersByTimeAsync(500)
    }
    vi.useRealTimers()
    const { refused, history } = await opening
    expect(refused).toBeUndefined()
    await history.saveCase(aCase())
    await history.save(aDraft())
    expect(await history.list()).toHaveLength(1)
    expect(files.all()).toEqual([])
  })
})
