import { expect, test, vi } from 'vitest'
import { openFile, type ChosenFile } from '#share/open-file.ts'
import { readCopyApart } from '#share/copies-apart.ts'
import { limits } from '#share/limits.ts'
import { aCopy, bytesOf, encoded } from './a-copy.ts'

/** A file that says how much of it was read. */
function fileOf(bytes: Uint8Array, size = bytes.length) {
  const read: number[] = []
  const file: ChosenFile = {
    size,
    slice: (start, end) => {
      read.push(end - start)
      const part = new Uint8Array(bytes.subarray(start, end))
      return { arrayBuffer: () => Promise.resolve(part.buffer) }
    },
  }
  return { file, read }
}

const header = (logN: number) =>
  `age-encryption.org/v1\n-> scrypt ${'A'.repeat(22)} ${logN}\n${'A'.repeat(43)}\n--- ${'A'.repeat(43)}\n`

test('I-03 fifty megabytes are refused by their size, nothing read', async () => {
  const { file, read } = fileOf(new Uint8Array(), 50_000_000)
  expect(await openFile(file)).toEqual({ ok: false, refusal: 'too-large' })
  expect(read).toEqual([])
})

test('a sealed file may be a little larger than a readable one', async () => {
  const sealed = new Uint8Array(limits.sealedBytes)
  sealed.set(encoded(header(17)))
  expect(await openFile(fileOf(sealed).file)).toMatchObject({ ok: true, value: { kind: 'sealed' } })
  const plain = encoded('{'.padEnd(limits.plainBytes + 1))
  expect(await openFile(fileOf(plain).file)).toEqual({ ok: false, refusal: 'too-large' })
  expect(await openFile(fileOf(plain.subarray(1)).file)).toEqual({ ok: false, refusal: 'not-ours' })
})

test('I-05 a header we do not bear is refused on its first 4 KiB', async () => {
  const { file, read } = fileOf(encoded(header(20).padEnd(1_000_000)))
  expect(await openFile(file)).toEqual({ ok: false, refusal: 'unfit-lock' })
  expect(read).toEqual([4096])
})

test.each([
  ['nothing', ''],
  ['a picture', '\u0089PNG\r\n'],
  ['a zip', 'PK\u0003\u0004'],
  ['a web page', '<!doctype html>'],
  ['a list', '[1]'],
  ['two BOMs', '\uFEFF\uFEFF{}'],
])('%s is not ours', async (_what, text) => {
  expect(await openFile(fileOf(encoded(text)).file)).toEqual({ ok: false, refusal: 'not-ours' })
})

/** As `age --armor` writes it. */
const armor = (sealed: Uint8Array, end = '\n') => {
  const lines =
    Buffer.from(sealed)
      .toString('base64')
      .match(/.{1,64}/g) ?? []
  const [first, last] = ['-----BEGIN AGE ENCRYPTED FILE-----', '-----END AGE ENCRYPTED FILE-----']
  return [first, ...lines, last, ''].join(end)
}
const sealedBytes = encoded(header(17) + 'x'.repeat(500))

test.each([
  ['as age writes it', armor(sealedBytes)],
  ['with Windows line ends', armor(sealedBytes, '\r\n')],
  ['with a mark and lines around it', `\uFEFF\n${armor(sealedBytes)}\n\n`],
])('I-01 an armored file is opened: %s', async (_what, text) => {
  expect(await openFile(fileOf(encoded(text)).file)).toEqual({
    ok: true,
    value: { kind: 'sealed', bytes: new Uint8Array(sealedBytes) },
  })
})

test.each([
  ['cut off', armor(sealedBytes).slice(0, -40), 'damaged'],
  [
    'a line taken out of its middle',
    armor(sealedBytes).replace(/(\n.{60}).{4}\n/, '$1\n'),
    'damaged',
  ],
  ['something after it', `${armor(sealedBytes)}x`, 'damaged'],
  ['sealed too dear', armor(encoded(header(20))), 'unfit-lock'],
  ['no age file', armor(encoded('hello')), 'unfit-lock'],
  ['too large', armor(new Uint8Array(limits.sealedBytes + 1)), 'too-large'],
])('I-01 an armored file is refused: %s', async (_what, text, refusal) => {
  expect(await openFile(fileOf(encoded(text)).file)).toEqual({ ok: false, refusal })
})

test('a copy that an editor saved with a mark is opened and read', async () => {
  const bytes = new Uint8Array([0xef, 0xbb, 0xbf, ...bytesOf(aCopy())])
  const opened = await openFile(fileOf(bytes).file)
  expect(opened).toMatchObject({ ok: true, value: { kind: 'plain' } })
  expect(await readCopyApart(bytes)).toEqual({ ok: true, value: aCopy() })
})

test('a file that went away, or changed while it was read, is said to be so', async () => {
  const gone: ChosenFile = {
    size: 10,
    slice: () => ({ arrayBuffer: () => Promise.reject(new DOMException('', 'NotFoundError')) }),
  }
  expect(await openFile(gone)).toEqual({ ok: false, refusal: 'unable' })
  expect(await openFile(fileOf(encoded('{}'), 500).file)).toEqual({ ok: false, refusal: 'unable' })
})

test('a browser’s own file will do', async () => {
  const bytes = bytesOf(aCopy())
  expect(await openFile(new Blob([new Uint8Array(bytes)]))).toEqual({
    ok: true,
    value: { kind: 'plain', bytes },
  })
})

test.each([
  ['answers', { kind: 'done', value: { ok: true, value: aCopy() } }, { ok: true, value: aCopy() }],
  [
    'refuses',
    { kind: 'done', value: { ok: false, refusal: 'damaged' } },
    { ok: false, refusal: 'damaged' },
  ],
  [
    'is of another version',
    { kind: 'done', value: { ok: false, refusal: 'x' } },
    { ok: false, refusal: 'unable' },
  ],
  ['says nothing of use', { kind: 'done', value: 7 }, { ok: false, refusal: 'unable' }],
  ['fails', { kind: 'failed', why: 'x' }, { ok: false, refusal: 'unable' }],
])('reading apart: a Worker that %s', async (_what, message, expected) => {
  class FakeWorker extends EventTarget {
    constructor() {
      super()
      queueMicrotask(() => this.say('ready'))
    }
    say(data: unknown) {
      this.dispatchEvent(Object.assign(new Event('message'), { data }))
    }
    postMessage() {
      this.say(message)
    }
    terminate() {}
  }
  vi.stubGlobal('Worker', FakeWorker)
  expect(await readCopyApart(bytesOf(aCopy()))).toEqual(expected)
  vi.unstubAllGlobals()
})

test('reading apart: without a Worker the page reads', async () => {
  expect(await readCopyApart(bytesOf(aCopy()))).toEqual({ ok: true, value: aCopy() })
})
