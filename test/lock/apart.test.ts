import { afterEach, expect, test, vi } from 'vitest'
import { apart, type Message } from '#lock/apart.ts'
import { deriveApart, fileCipher } from '#lock/bytes-apart.ts'
import { bytesOf } from './small.ts'

type Behaviour = 'refused' | 'gone' | 'silent' | 'crashes' | 'unreadable' | Message

/** A Worker that does as it is told, and tells what was done to it. */
function workersThat(behaviour: Behaviour) {
  const told: string[] = []
  class FakeWorker extends EventTarget {
    constructor() {
      super()
      if (behaviour === 'refused') throw new DOMException('', 'SecurityError')
      const first = behaviour === 'gone' ? new Event('error') : messageOf('ready')
      queueMicrotask(() => this.dispatchEvent(first))
    }
    postMessage(job: unknown) {
      told.push(`job ${JSON.stringify(job)}`)
      if (behaviour === 'crashes') this.dispatchEvent(new Event('error'))
      else if (behaviour === 'unreadable') this.dispatchEvent(new Event('messageerror'))
      else if (typeof behaviour === 'object') this.dispatchEvent(messageOf(behaviour))
    }
    terminate() {
      told.push('ended')
    }
  }
  vi.stubGlobal('Worker', FakeWorker)
  return told
}

const messageOf = (data: unknown) => Object.assign(new Event('message'), { data })
const script = import.meta.url
const stretch = { passphrase: 'x', salt: bytesOf('salt'), logN: 4 }

afterEach(() => {
  vi.unstubAllGlobals()
})

test('one job, one answer, and the Worker ends', async () => {
  const told = workersThat({ kind: 'done', value: 7 })
  expect(await apart(script, { a: 1 }, 1000)).toEqual({ kind: 'done', value: 7 })
  expect(told).toEqual(['job {"a":1}', 'ended'])
})

test.each([
  ['refused', { kind: 'no-worker' }],
  ['gone', { kind: 'no-worker' }],
  ['silent', { kind: 'too-long' }],
  ['crashes', { kind: 'failed', why: 'crashed' }],
  ['unreadable', { kind: 'failed', why: 'unreadable' }],
] as const)('a Worker that is %s', async (behaviour, reply) => {
  const told = workersThat(behaviour)
  expect(await apart(script, 'job', 20)).toEqual(reply)
  expect(told.at(-1)).toBe(behaviour === 'refused' ? undefined : 'ended')
})

test('a script of another origin is not started', async () => {
  const told = workersThat({ kind: 'done', value: 1 })
  expect(await apart('https://example.org/x.js', 'job', 20)).toEqual({ kind: 'no-worker' })
  expect(told).toEqual([])
})

test.each(['refused', 'gone'] as const)('where it is %s, the page does it itself', async (how) => {
  workersThat(how)
  expect((await deriveApart(stretch)).length).toBe(32)
})

test.each([
  ['silent', { kind: 'done', value: 'no bytes' }, 'unable'],
  ['crashed', 'crashes', 'unable'],
  ['wrong', { kind: 'failed', why: 'wrong-passphrase' }, 'wrong-passphrase'],
  ['changed', { kind: 'failed', why: 'tampered' }, 'tampered'],
  ['strange', { kind: 'failed', why: 'whatever' }, 'unable'],
] as const)('%s: a lock failure with a name', async (_name, behaviour, failure) => {
  workersThat(behaviour)
  await expect(fileCipher.decrypt('x', bytesOf('x'))).rejects.toMatchObject({ failure })
  await expect(deriveApart(stretch)).rejects.toMatchObject({ failure })
})

test('what cannot be done here either is `unable`', async () => {
  workersThat('refused')
  await expect(deriveApart({ ...stretch, logN: 40 })).rejects.toMatchObject({ failure: 'unable' })
})

test('under Trusted Types there is one policy, app-url, and only own scripts pass it', async () => {
  vi.resetModules()
  const made: string[] = []
  vi.stubGlobal('trustedTypes', {
    createPolicy: (name: string, rules: unknown) => {
      made.push(name)
      return rules
    },
  })
  const { scriptUrl } = await import('#lock/worker-url.ts')
  const own = new URL('./assets/x.js', import.meta.url).href
  expect(scriptUrl(own)).toBe(own)
  expect(scriptUrl(own)).toBe(own)
  expect(made).toEqual(['app-url'])
  for (const url of [
    'https://example.org/x.js',
    'data:text/javascript,1',
    'blob:null/1',
    'javascript:1',
  ])
    expect(() => scriptUrl(url), url).toThrow(TypeError)
})

test('a job that is given up ends its Worker at once', async () => {
  const told = workersThat('silent')
  const stop = new AbortController()
  const reply = apart(script, 'job', 10_000, stop.signal)
  stop.abort()
  expect(await reply).toEqual({ kind: 'failed', why: 'given-up' })
  expect(told.at(-1)).toBe('ended')
  expect(await apart(script, 'job', 10_000, stop.signal)).toMatchObject({ why: 'given-up' })
})
