import { screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Care } from '#history/care.ts'
import { openApp } from '../support/an-app.tsx'
import { referencePack } from '../support/reference-pack.ts'
import {
  broken,
  expectNoneWritten,
  expectShown,
  failing,
  main,
  openAt,
  retry,
  unread,
  ways,
} from './failing.ts'
import { aCare, aCopy } from './recovery/an-own-device.ts'

afterEach(() => vi.useRealTimers())

/** Each address that shows what is kept, and what stands on it once it was read. */
const pages = [
  ['#/agenda', 'SENTINEL-question'],
  ['#/afspraken', 'Uw afspraken'],
  ['#/afspraken/1', 'Uw afspraken'],
  ['#/eerder', 'Eerdere keren'],
  ['#/eerder/1', 'Dit is ingevuld op'],
  ['#/trajecten', 'Trajecten'],
  ['#/traject/1', 'Alle trajecten'],
  ['#/kopie', 'Kopie en delen'],
  ['#/kopie/alles', 'Kopie en delen'],
  ['#/kopie/afspraken', 'Kopie en delen'],
  ['#/samen', 'Apart invullen'],
  ['#/advies', 'Ons advies'],
  ['#/vraag/1', 'Vraag 1'],
] as const

describe.each(ways)('a read that is %s', (way) => {
  it.each(pages)(
    'at %s is said, asked again at a press, and nothing is written',
    async (hash, shown) => {
      const { history, heal } = await failing(way)
      await openAt(hash, { history }, way)
      expect(await screen.findByText(unread)).toBeVisible()
      expectNoneWritten(history)
      heal()
      await retry()
      await expectShown(shown)
      expectNoneWritten(history)
    },
  )

  it.each(pages.filter(([hash]) => /agenda|afspraken|kopie/.test(hash)))(
    'at %s after the lists were read leaves no field to write in, and loses nothing',
    async (hash, shown) => {
      const { history, heal, lists } = await failing(way)
      await openAt(hash, { history, lists }, way)
      await screen.findAllByText(unread)
      expect(document.querySelector('textarea, input')).toBeNull()
      expectNoneWritten(history)
      heal()
      await retry()
      await expectShown(shown)
      expect((await history.cases())[0]).toMatchObject({ ownQuestions: ['SENTINEL-question'] })
    },
  )

  it.each(pages.filter(([hash]) => /agenda|eerder|traject\/|kopie/.test(hash)))(
    'of an old pack at %s is not told as a run that is too old',
    async (hash, shown) => {
      const pack = { ...referencePack.ref, version: '0.9', hash: 'another' }
      const { history, heal } = await failing(way, { pack }, ['packOf'])
      await openAt(hash, { history }, way)
      expect(await screen.findByText(unread)).toBeVisible()
      expectNoneWritten(history)
      heal()
      await retry()
      await expectShown(shown)
    },
  )
})

/** What is read beside the lists, by whom, and what it says once it was read. */
const besides = [
  ['snapshots', '#/privacy', 'Er staan ook kopieën op dit apparaat.'],
  ['figures', '#/eerder', 'Maak een kopie'],
  ['figures', '#/herstel', 'Maak een kopie'],
  ['snapshots', '#/herstel', 'Kopie van 12 oktober 2026'],
] as const

describe.each(ways)('a read of the device that is %s', (way) => {
  it.each(besides)('%s at %s: said, and there at a press', async (verb, hash, shown) => {
    const { history, heal } = await failing(way, {}, [])
    const { care } = aCare({ copies: [aCopy(1)], figures: { finished: 1, cases: 1 } })
    let isHealed = false
    const real: Care[typeof verb] = care[verb]
    const verbNow = () => (isHealed ? real() : broken(way))
    await openAt(hash, { history, opened: { care: { ...care, [verb]: verbNow } } }, way)
    expect(await screen.findByText(unread)).toBeVisible()
    expect(main()).not.toContain(shown)
    heal()
    isHealed = true
    await retry()
    await expectShown(shown)
  })

  it('whose it is, at the lock: said, and nobody hears that others are kept here', async () => {
    const { history, heal, lists } = await failing(way)
    const { services } = await openAt(
      '#/slot',
      { history, lists, opened: aCare() },
      way,
      (keeper) => keeper.hold(undefined, 'open'),
    )
    expect(services.keeper.state.get()).toBe('open')
    await screen.findAllByText(unread)
    expect(main()).not.toContain('Hier staan gegevens van anderen')
    heal()
    await retry()
    await expectShown('Zonder slot kan iedereen die deze browser gebruikt')
  })
})

describe.each(['closed', 'refused'] as const)('what is kept, %s,', (way) => {
  it.each(['#/vraag/1', '#/antwoorden', '#/advies'])(
    'when a run is taken up at %s: said, and taken up at a press',
    async (hash) => {
      const { history, heal, lists } = await failing(way)
      openApp({ history, lists, hash })
      expect((await screen.findAllByText(unread))[0]).toBeVisible()
      heal()
      await retry()
      await expectShown(
        hash === '#/vraag/1' ? 'Vraag 1' : hash === '#/advies' ? 'Ons advies' : 'Wijzig',
      )
    },
  )

  it('when a run begins: said, nothing is begun beside the case that there is, and it begins at a press', async () => {
    const { history, heal, lists } = await failing(way, {}, ['cases'])
    const app = openApp({ history, lists, hash: '#/' })
    await app.begin()
    expect((await screen.findAllByText(unread))[0]).toBeVisible()
    expect(window.location.hash).toBe('#/')
    expectNoneWritten(history)
    heal()
    await retry()
    await expectShown('Vraag 1')
    await app.answer('yes')
    await screen.findByText('Opgeslagen op dit apparaat')
    expect(await history.cases()).toHaveLength(1)
  })

  it('when a copy is gathered: said, and no copy is made without its questions', async () => {
    const { history, heal } = await failing(way, {}, ['packOf'])
    openApp({ history, hash: '#/kopie/alles' })
    expect(await screen.findByText(unread)).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Maak de kopie' })).toBeNull()
    heal()
    await retry()
    expect(await screen.findByRole('button', { name: 'Maak de kopie' })).toBeVisible()
  })

  it('on the privacy page: it does not say whose this device is', async () => {
    const { history, heal } = await failing(way)
    openApp({ history, hash: '#/privacy' })
    expect(await screen.findByText(unread)).toBeVisible()
    expect(main()).not.toContain('Wat wordt bewaard')
    heal()
    await retry()
    await expectShown('Wat wordt bewaard')
  })
})

it('that goes well is told as no failure (negative control)', async () => {
  const { history, heal } = await failing('closed')
  heal()
  openApp({ history, hash: '#/agenda' })
  await expectShown('SENTINEL-question')
  expect(screen.queryAllByText(unread)).toEqual([])
})
