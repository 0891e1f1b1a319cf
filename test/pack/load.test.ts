import { describe, expect, it } from 'vitest'
import { completePack, hashOf, languagesOf, loadIndex, loadPack } from '#pack/load.ts'
import type { Fetcher } from '#pack/load.ts'
import { aPack, filesOf } from '../support/a-pack.ts'

/** Serves files by path: a string as it is, anything else as JSON, nothing as 404. */
function serving(files: Readonly<Record<string, unknown>>): Fetcher & { asked: string[] } {
  const asked: string[] = []
  const fetcher = (path: string) => {
    asked.push(path)
    const file = files[path]
    if (file instanceof Error) return Promise.reject(file)
    if (file === undefined) return Promise.resolve(new Response('', { status: 404 }))
    return Promise.resolve(new Response(typeof file === 'string' ? file : JSON.stringify(file)))
  }
  return Object.assign(fetcher, { asked })
}

const index = { default: 'made-up', packs: ['made-up'] }
const { structure, texts } = filesOf(aPack())
const site = {
  'index.json': index,
  'made-up/pack.json': structure,
  'made-up/nl.json': texts['nl'],
  'made-up/en.json': texts['en'],
}

async function fine(id: string | undefined, language: string, fetcher: Fetcher) {
  const loaded = await loadPack(id, language, fetcher)
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.issues))
  return loaded
}

async function issues(files: Readonly<Record<string, unknown>>, id?: string) {
  const loaded = await loadPack(id, 'nl', serving(files))
  return loaded.ok ? [] : loaded.issues.map(({ where, what, detail }) => [where, what, detail])
}

describe('loadPack', () => {
  it('brings the default pack in one language, without a hash', async () => {
    const fetcher = serving(site)
    const { pack, files } = await fine(undefined, 'en', fetcher)
    expect(pack.ref).toEqual({ id: 'made-up', version: '1.0.0', hash: '' })
    expect(Object.keys(pack.texts)).toEqual(['en'])
    expect(languagesOf(files)).toEqual(['nl', 'en'])
    expect(fetcher.asked).toEqual(['index.json', 'made-up/pack.json', 'made-up/en.json'])
  })

  it.each(['fr', 'nl-BE', '../secret', ''])('comes in Dutch where asked in "%s"', async (tag) => {
    const fetcher = serving(site)
    expect(Object.keys((await fine('made-up', tag, fetcher)).pack.texts)).toEqual(['nl'])
    expect(fetcher.asked.join()).not.toContain('..')
  })

  it.each(['other', '../made-up', 'Made-Up', 'constructor', ''])(
    'does not know "%s", and does not ask for it',
    async (id) => {
      const fetcher = serving(site)
      expect(await loadPack(id, 'nl', fetcher)).toEqual({
        ok: false,
        issues: [{ where: 'index.json', what: 'unknown-pack', detail: id }],
      })
      expect(fetcher.asked).toEqual(['index.json'])
    },
  )

  it('says what cannot be reached', async () => {
    expect(await issues({})).toEqual([['index.json', 'unreachable-file', '404']])
    expect(await issues({ ...site, 'made-up/pack.json': undefined })).toEqual([
      ['pack.json', 'unreachable-file', '404'],
    ])
    expect(await issues({ ...site, 'made-up/nl.json': new Error('offline') })).toEqual([
      ['nl.json', 'unreachable-file', 'offline'],
    ])
  })

  it('says what is not JSON, a web page among it', async () => {
    const page = '<!doctype html><title>Not found</title>'
    for (const file of ['index.json', 'made-up/pack.json', 'made-up/nl.json']) {
      const [[where, what] = []] = await issues({ ...site, [file]: page })
      expect([where, what]).toEqual([file.replace('made-up/', ''), 'broken-json'])
    }
  })

  it('refuses an index that lists no default, and a pack under another name', async () => {
    expect(
      await issues({ ...site, 'index.json': { default: 'gone', packs: ['made-up'] } }),
    ).toEqual([['index.json: default', 'dangling', 'gone']])
    const other = filesOf(aPack({ id: 'another' })).structure
    expect(await issues({ ...site, 'made-up/pack.json': other })).toEqual([
      ['pack.json: id', 'id', 'another'],
    ])
    expect((await loadIndex(serving(site))).ok).toBe(true)
  })
})

describe('completePack', () => {
  it('adds the other languages and gives one hash, whichever language came first', async () => {
    const fromDutch = await completePack(await fine(undefined, 'nl', serving(site)), serving(site))
    const fromEnglish = await completePack(
      await fine(undefined, 'en', serving(site)),
      serving(site),
    )
    expect(fromDutch.issues).toEqual([])
    expect(Object.keys(fromDutch.pack.texts).toSorted()).toEqual(['en', 'nl'])
    expect(fromDutch.pack.ref.hash).toMatch(/^[0-9a-f]{64}$/)
    expect(fromEnglish.pack.ref).toEqual(fromDutch.pack.ref)
    expect(await hashOf({ structure, texts })).toBe(fromDutch.pack.ref.hash)
  })

  it('gives another hash when a word has changed', async () => {
    const changed = { structure, texts: { ...texts, en: { ...Object(texts['en']), name: 'New' } } }
    expect(await hashOf(changed)).not.toBe(await hashOf({ structure, texts }))
  })

  it('keeps what it has where a language is gone or faulty, and says so', async () => {
    const loaded = await fine(undefined, 'nl', serving(site))
    for (const english of [undefined, '<html>', { ...Object(texts['en']), name: '' }]) {
      const done = await completePack(loaded, serving({ ...site, 'made-up/en.json': english }))
      expect(Object.keys(done.pack.texts)).toEqual(['nl'])
      expect(done.pack.ref.hash).toBe('')
      expect(done.issues).toHaveLength(1)
      expect(done.issues[0]?.where).toMatch(/^en\.json/)
    }
  })
})
