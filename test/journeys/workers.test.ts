import { createServer, type Server } from 'node:http'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { chromium, type Browser, type Page } from 'playwright-core'
import { build } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { shellPath } from '../tools/ensure-chromium.mjs'
import type { room as Room } from './support/workers-page/page.ts'

declare const room: typeof Room

/** As the app is to be served (reliability, section 3). */
const policy =
  "default-src 'none'; script-src 'self'; connect-src 'self'; worker-src 'self'; base-uri 'none'; " +
  "object-src 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types app-url"
const types: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript' }
const root = new URL('./support/workers-page/', import.meta.url).pathname
const outDir = mkdtempSync(join(tmpdir(), 'workers-'))

let server: Server
let browser: Browser
let page: Page
let workers = 0
const trouble: string[] = []

beforeAll(async () => {
  await build({
    root,
    base: './',
    configFile: false,
    logLevel: 'warn',
    build: { outDir, emptyOutDir: true },
  })
  server = createServer(({ url }, response) => {
    const path = url === '/' ? '/index.html' : (url ?? '')
    const headers = {
      'Content-Type': types[extname(path)] ?? '',
      'Content-Security-Policy': policy,
    }
    try {
      response.writeHead(200, headers).end(readFileSync(join(outDir, path)))
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  browser = await chromium.launch({
    executablePath: shellPath(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--disable-quic'],
  })
  page = await browser.newPage()
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('404')) trouble.push(message.text())
  })
  page.on('worker', () => (workers += 1))
  page.on('pageerror', ({ message }) => trouble.push(message))
  const address = server.address()
  await page.goto(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`)
  await page.waitForFunction('"room" in globalThis')
})

afterAll(async () => {
  await browser?.close()
  server?.close()
  rmSync(outDir, { recursive: true })
})

test('under the real policy the Workers start, and the page stays awake while they work', async () => {
  const done = await page.evaluate(async () => {
    let awake = 0
    const watch = setInterval(() => {
      awake += 1
    }, 10)
    const place = { store: 'runs', id: 'a', rev: 1 }
    const { record, lock } = await room.newLock('appel tafel winter', room.deriveApart)
    const sealed = await lock.seal(place, new Uint8Array([1, 2, 3]))
    const opened = await room.unlock(record, 'appel tafel winter', room.deriveApart)
    const bytes = await opened.open(place, sealed)
    const wrong = await room
      .unlock(record, 'other', room.deriveApart)
      .catch((error: unknown) => String(error))
    const file = await room.fileCipher.encrypt('appel tafel', new Uint8Array([4, 5]))
    const back = await room.fileCipher.decrypt('appel tafel', file)
    const wrongFile = await room.fileCipher
      .decrypt('other', file)
      .catch((error: unknown) => String(error))
    clearInterval(watch)
    const { logN } = record.kdf
    return { logN, bytes: [...bytes], wrong, back: [...back], wrongFile, awake }
  })
  expect(done).toMatchObject({
    logN: 17,
    bytes: [1, 2, 3],
    wrong: 'LockError: lock: wrong-passphrase',
    back: [4, 5],
    wrongFile: 'LockError: lock: wrong-passphrase',
  })
  expect(workers).toBe(6)
  // Stretched in the page itself, its timer would come by once for each of the six at most.
  expect(done.awake).toBeGreaterThan(30)
  expect(trouble).toEqual([])
})

test('a file is read in a Worker too', async () => {
  const read = await page.evaluate(() =>
    room.readCopyApart(new TextEncoder().encode('{"app":"x"}')),
  )
  expect(read).toEqual({ ok: false, refusal: 'not-ours' })
  expect(trouble).toEqual([])
})

test('the policy bites: a script address that did not go through ours starts nothing', async () => {
  const refused = await page.evaluate(() => {
    const names: string[] = []
    for (const start of [
      () => new Worker('/assets/x.js'),
      () => new Worker(room.scriptUrl('https://example.org/x.js')),
      () => new Worker(room.scriptUrl('data:text/javascript,1')),
    ]) {
      try {
        start().terminate()
        names.push('started')
      } catch (error) {
        names.push(error instanceof Error ? error.name : 'unknown')
      }
    }
    return names
  })
  expect(refused).toEqual(['TypeError', 'TypeError', 'TypeError'])
})
