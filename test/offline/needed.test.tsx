import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { sayHowToLeave } from '#app/base/leaving.ts'

const fault = new TypeError('Failed to fetch dynamically imported module')
const gone = () => Promise.reject(fault)
const reload = vi.fn()

beforeEach(() => {
  document.head.innerHTML = '<meta name="version" content="aaa">'
  sayHowToLeave(async () => true)
  vi.stubGlobal('fetch', vi.fn(served('bbb')))
  vi.stubGlobal('location', { href: document.baseURI, reload })
  vi.resetModules()
})
afterEach(() => {
  vi.unstubAllGlobals()
  reload.mockClear()
  window.history.replaceState(null, '')
})

test('code that is there is simply given', async () => {
  const { needed } = await fresh()
  expect(await needed(async () => 'code')).toBe('code')
  expect(fetch).not.toHaveBeenCalled()
})

test('U-02 code that is gone because the server has another build: the page is loaded again', async () => {
  const { needed } = await fresh()
  void needed(gone)
  await vi.waitFor(() => expect(reload).toHaveBeenCalledOnce())
})

test('at most once in 60 seconds, though the page has been loaded since', async () => {
  const { needed } = await fresh()
  void needed(gone)
  await vi.waitFor(() => expect(reload).toHaveBeenCalledOnce())
  vi.resetModules()
  const again = await fresh()
  await expect(again.needed(gone)).rejects.toHaveProperty('cause', fault)
  expect(reload).toHaveBeenCalledOnce()
})

test.each<[string, () => void]>([
  ['the server has the same build', () => vi.stubGlobal('fetch', vi.fn(served('aaa')))],
  ['there is no network', () => vi.stubGlobal('fetch', vi.fn(gone))],
  ['the server has something else there', () => vi.stubGlobal('fetch', vi.fn(served('')))],
  ['this page is of no build', () => (document.head.innerHTML = '')],
])('not where %s: the fault is told', async (_, given) => {
  given()
  const { needed } = await fresh()
  await expect(needed(gone)).rejects.toHaveProperty('cause', fault)
  expect(reload).not.toHaveBeenCalled()
})

test('not while a run is under way that is kept nowhere', async () => {
  const { needed } = await fresh(async () => false)
  await expect(needed(gone)).rejects.toHaveProperty('cause', fault)
  expect(reload).not.toHaveBeenCalled()
})

/** As in a page just loaded. */
async function fresh(mayLeave = async () => true) {
  const leaving = await import('#app/base/leaving.ts')
  leaving.sayHowToLeave(mayLeave)
  return import('#app/base/needed.ts')
}

function served(version: string) {
  return async () => new Response(`<meta name="version" content="${version}" />`)
}
