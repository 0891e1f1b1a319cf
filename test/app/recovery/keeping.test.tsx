import { cleanup, screen, waitFor } from '@testing-library/react'
import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import type { PackFiles } from '#pack/pack.ts'
import { answers } from '#tree/decision-tree.ts'
import { aDraft, address, historyWith, openApp, yes } from '../../support/an-app.tsx'
import type { AnApp } from '../../support/an-app.tsx'
import { expectNoAxeViolations } from '../../support/axe.ts'
import { referenceFiles, referencePack } from '../../support/reference-pack.ts'

beforeEach(() => window.history.pushState(null, '', '#/'))

const finished = (id: string, finishedOn: string) => aDraft({ id, finishedOn }, yes(12))

describe('nothing is kept', () => {
  const people: [string, (app: AnApp) => Promise<void>][] = [
    ['of an employee who said only this time', (app) => app.begin('once')],
    [
      'of a manager',
      async (app) => {
        await app.choose(/^Leidinggevende/)
        await app.press('Beginnen')
      },
    ],
    [
      'of a counsellor who keeps for the employer',
      async (app) => {
        await app.choose(/^Verzuimbegeleider/)
        await app.choose(/^Nee/)
        await app.press('Beginnen')
      },
    ],
    [
      'yet of a counsellor under the bedrijfsarts',
      async (app) => {
        await app.choose(/^Verzuimbegeleider/)
        await app.choose(/^Ja/)
        await app.press('Beginnen')
      },
    ],
  ]

  it.each(people)(
    '%s, whatever is answered',
    async (_, begin) => {
      const given = fc.array(fc.constantFrom(...answers), { minLength: 17, maxLength: 17 })
      await fc.assert(
        fc.asyncProperty(given, async (walk) => {
          cleanup()
          const app = openApp({ hash: '#/' })
          await begin(app)
          expect(await screen.findByText(/^Wordt niet bewaard/)).toBeInTheDocument()
          for (const one of [...yes(3), ...walk]) {
            if (address() === '#/advies') break
            await app.answer(one)
          }
          expect(address()).toBe('#/advies')
          await app.press('Opnieuw invullen')
          const { save, keepPack } = app.history
          expect(save).not.toHaveBeenCalled()
          expect(keepPack).not.toHaveBeenCalled()
          expect(await app.history.list()).toEqual([])
        }),
        { numRuns: 2 },
      )
    },
    60_000,
  )
})

describe('earlier runs', () => {
  it('are listed as soon as they are finished', async () => {
    const app = openApp()
    await app.begin()
    await app.answer('no', 'no', 'no')
    await app.user.click(screen.getByRole('link', { name: 'Eerdere keren' }))
    expect(await screen.findByRole('heading', { name: /^Ingevuld op/ })).toBeVisible()
    await expectNoAxeViolations(app.container)
    await app.press('Bekijken')
    expect(await screen.findByText(/Dit is ingevuld op/)).toBeInTheDocument()
    expect(address()).toBe('#/eerder/1')
  })

  it('are erased one by one, or all', async () => {
    const history = await historyWith(
      finished('one', '2026-10-01'),
      finished('two', '2026-11-01'),
      finished('three', '2026-11-20'),
    )
    const app = openApp({ history, hash: '#/eerder' })
    const erase = await screen.findAllByRole('button', { name: 'Wissen' })
    await app.user.click(erase[1] ?? document.body)
    await app.press('Ja, wissen')
    expect(await screen.findByText('Gewist')).toBeInTheDocument()
    expect((await history.list()).map(({ id }) => id)).toEqual(['three', 'one'])
    await waitFor(() => expect(screen.getAllByRole('button', { name: 'Wissen' })).toHaveLength(2))
    await app.press('Alles wissen')
    await app.press('Ja, wissen')
    expect(await screen.findByText(/Hier staat nog niets/)).toBeInTheDocument()
    expect(await history.list()).toEqual([])
    await expectNoAxeViolations(app.container)
  })

  it('say when erasing fails, and are still there', async () => {
    const history = await historyWith(finished('one', '2026-10-01'))
    const app = openApp({
      history: { ...history, erase: () => Promise.reject(new Error('no')) },
      hash: '#/eerder',
    })
    await app.press('Wissen')
    await app.press('Ja, wissen')
    expect(await screen.findByRole('alert')).toHaveTextContent('Wissen is niet gelukt')
    expect(screen.getByRole('heading', { name: /^Ingevuld op/ })).toBeInTheDocument()
  })

  it.each(['Wissen', 'Alles wissen'])(
    '“%s” ends the run under way, which does not come back',
    async (button) => {
      const app = openApp()
      await app.begin()
      await app.answer('yes', 'yes')
      await app.user.click(screen.getByRole('link', { name: 'Eerdere keren' }))
      await app.press(button)
      await app.press('Ja, wissen')
      expect(await screen.findByText('Gewist')).toBeInTheDocument()
      window.history.back()
      expect(await screen.findByRole('form', { name: 'Begin met de vragen' })).toBeInTheDocument()
      expect(screen.queryByText('U was al begonnen')).not.toBeInTheDocument()
      expect(await app.history.list()).toEqual([])
    },
  )

  it('erased while their last answer is still being saved do not come back', async () => {
    const history = await historyWith(aDraft({ id: 'one' }, yes(2)))
    let open = () => {}
    const gate = new Promise<void>((resolve) => (open = resolve))
    const slow = {
      ...history,
      save: async (draft: Parameters<typeof history.save>[0]) => {
        await gate
        return history.save(draft)
      },
    }
    const app = openApp({ history: slow })
    await app.press('Verder gaan')
    await app.answer('yes')
    await app.user.click(screen.getByRole('link', { name: 'Eerdere keren' }))
    await app.press('Alles wissen')
    await app.press('Ja, wissen')
    open()
    expect(await screen.findByText('Gewist')).toBeInTheDocument()
    expect(await history.list()).toEqual([])
  })

  it('go on from the list', async () => {
    const app = openApp({
      history: await historyWith(aDraft({}, yes(5)), finished('two', '2026-11-20')),
      hash: '#/eerder',
    })
    await app.press('Verder gaan')
    await waitFor(() => expect(address()).toBe('#/vraag/6'))
    expect(await screen.findByRole('button', { name: 'Weet ik niet' })).toBeInTheDocument()
  })
})

describe('an old run', () => {
  const files: PackFiles = JSON.parse(
    JSON.stringify(referenceFiles).replaceAll(
      '"title":"Een combinatie',
      '"title":"VROEGER: een combinatie',
    ),
  )
  const old = { ...referencePack.ref, version: '0.9.0', hash: 'b'.repeat(64) }
  const structure = { ...Object(files.structure), version: '0.9.0' }

  it('is shown in the words of its own pack, and cannot be changed', async () => {
    const history = await historyWith(finished('new', '2026-11-20'))
    await history.keepPack(old, { ...files, structure })
    await history.save(aDraft({ id: 'old', pack: old, finishedOn: '2026-11-30' }, yes(12)))
    const app = openApp({ history, hash: '#/eerder/2' })
    await screen.findByRole('heading', { level: 1, name: /VROEGER: een combinatie/ })
    expect(screen.getByText(/De vragen zijn daarna veranderd/)).toBeInTheDocument()
    expect(screen.queryByText('Een antwoord wijzigen')).not.toBeInTheDocument()
    await expectNoAxeViolations(app.container)
    await app.press('Terug naar eerdere keren')
    expect(await screen.findByText(/^VROEGER: een combinatie/)).toBeInTheDocument()
    expect(screen.getByText(/^Een combinatie/)).toBeInTheDocument()
  })

  it('whose pack is gone says so', async () => {
    const gone = aDraft({ id: 'old', pack: old, finishedOn: '2026-11-30' }, yes(12))
    const app = openApp({ history: await historyWith(gone), hash: '#/eerder/1' })
    expect(await screen.findByText(/kan niet meer worden getoond/)).toBeInTheDocument()
    await expectNoAxeViolations(app.container)
  })
})
