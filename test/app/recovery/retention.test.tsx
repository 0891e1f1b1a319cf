import en from '../../../public/packs/referentieboom/en.json' with { type: 'json' }
import nl from '../../../public/packs/referentieboom/nl.json' with { type: 'json' }
import structure from '../../../public/packs/referentieboom/pack.json' with { type: 'json' }
import { screen, waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import type { PackFiles } from '#pack/pack.ts'
import { aDraft, deviceHistory, heading, historyWith, openApp, yes } from '../../support/an-app.tsx'
import { expectNoAxeViolations } from '../../support/axe.ts'
import { referenceFiles, referencePack } from '../../support/reference-pack.ts'
import { aCare } from './an-own-device.ts'

/** The reference pack's files as they were while `question` asked something else, in both languages. */
function filesAsking(question: 'step', ask: string): PackFiles {
  const askedBefore = (texts: typeof nl) => {
    const then = structuredClone(texts)
    for (const voice of Object.values(then.questions[question].voices)) voice.ask = ask
    return then
  }
  return {
    structure: { ...structure, version: '0.9.0' },
    texts: { nl: askedBefore(nl), en: askedBefore(en) },
  }
}

beforeEach(() => window.history.pushState(null, '', '#/'))

const old = () => aDraft({ id: 'old', startedOn: '2026-10-01' }, yes(3))
const finished = () => aDraft({ id: 'done', finishedOn: '2026-11-01' }, yes(12))

describe('what is not kept for ever', () => {
  it('is announced first, with its day, and stays until then', async () => {
    const { care } = aCare()
    const app = openApp({ history: await historyWith(old(), finished()), opened: { care } })
    expect(await screen.findByText(/Vragen die nog niet af zijn, begonnen op/)).toHaveTextContent(
      '1 oktober 2026, wordt gewist op 8 december 2026.',
    )
    expect(care.announce).toHaveBeenCalledWith(['old'], '2026-12-01')
    expect(await app.history.list()).toHaveLength(2)
    await expectNoAxeViolations(app.container)
    await app.press('Begrepen')
    expect(screen.queryByText(/wordt gewist op/)).not.toBeInTheDocument()
  })

  it('names the case of others that goes', async () => {
    const { care } = aCare()
    const history = deviceHistory()
    const days = { startedOn: '2024-01-01', closedOn: '2024-10-01' }
    const whose = { keeper: 'employer', perspective: 'manager', runDays: [] } as const
    await history.saveCase({
      ...{ format: 1, id: 'a', rev: 0, label: 'team B', sheets: [] },
      ...whose,
      ...days,
    })
    openApp({ history, opened: { care }, hash: '#/trajecten' })
    const said = await screen.findByText(/2 jaar geleden afgesloten/)
    expect(said).toHaveTextContent(/^team B: 2 jaar/)
    expect(heading().compareDocumentPosition(said)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
  })

  it('is erased a week after that, and this is said; a finished run never is', async () => {
    const { care } = aCare({ announced: new Map([['old', '2026-11-24']]) })
    const app = openApp({ history: await historyWith(old(), finished()), opened: { care } })
    expect(await screen.findByText(/^Gewist, zoals wij een week eerder zeiden/)).toBeVisible()
    await waitFor(async () =>
      expect((await app.history.list()).map(({ id }) => id)).toEqual(['done']),
    )
  })

  it('is said to be erased also where it was all there was', async () => {
    const { care } = aCare({ announced: new Map([['old', '2026-11-24']]) })
    const app = openApp({ history: await historyWith(old()), opened: { care } })
    await screen.findByText(/^Gewist, zoals wij een week eerder zeiden/)
    await waitFor(async () => expect(await app.history.list()).toEqual([]))
    await waitFor(() => expect(screen.queryByText('U was al begonnen')).not.toBeInTheDocument())
    expect(screen.getByText(/^Gewist, zoals wij een week eerder zeiden/)).toBeVisible()
  })

  it('is not asked after where nothing is kept', async () => {
    const { care } = aCare()
    openApp({ history: await historyWith(), opened: { care } })
    await screen.findByRole('button', { name: 'Beginnen' })
    // All that would ask is there by now.
    await import('#app/recovery/RetentionPart.tsx')
    await new Promise((resolve) => setTimeout(resolve))
    expect(care.announced).not.toHaveBeenCalled()
  })

  it('is left alone while it cannot be noted as announced', async () => {
    const { care } = aCare()
    care.announce.mockRejectedValue(new Error('full'))
    const app = openApp({ history: await historyWith(old()), opened: { care } })
    await screen.findByText('U was al begonnen')
    await waitFor(() => expect(care.announce).toHaveBeenCalled())
    expect(await app.history.list()).toHaveLength(1)
  })
})

describe('a back-up', () => {
  it.each(['#/eerder', '#/'])('is proposed after a finished run, in a line: %s', async (hash) => {
    const { care } = aCare({ figures: { finished: 1, cases: 1 }, persisted: false })
    const app = openApp({
      history: await historyWith(finished()),
      opened: { care },
      hash,
    })
    expect(await screen.findByText('Maak een kopie')).toBeVisible()
    expect(screen.getByText(/Safari doet dat als u hier 7 dagen niet komt/)).toBeVisible()
    await expectNoAxeViolations(app.container)
  })

  it('is not spoken of before anything was finished', async () => {
    const { care } = aCare()
    openApp({ history: await historyWith(old()), opened: { care }, hash: '#/eerder' })
    await screen.findByRole('heading', { name: /^Begonnen op/ })
    await waitFor(() => expect(care.figures).toHaveBeenCalled())
    expect(screen.queryByText('Maak een kopie')).not.toBeInTheDocument()
  })
})

describe('M-05 a run over questions that changed', () => {
  const before = { ...referencePack.ref, version: '0.9.0', hash: 'b'.repeat(64) }

  it('carries over what still fits, says what does not, and goes on', async () => {
    const steps = [...aDraft({}, yes(3)).steps, { question: 'gone', answer: 'yes' } as const]
    const history = await historyWith(aDraft({ id: 'old', pack: before, steps }))
    const files: PackFiles = { ...referenceFiles }
    await history.keepPack(before, files)
    const app = openApp({ history })
    await app.press('Verder gaan')
    expect(await screen.findByText('De vragen zijn veranderd')).toBeVisible()
    expect(
      screen.getByText(/^Wij hebben 3 antwoorden overgezet die nog passen. 1 antwoord past/),
    ).toBeVisible()
    await app.answer('yes')
    await waitFor(() =>
      expect(screen.queryByText('De vragen zijn veranderd')).not.toBeInTheDocument(),
    )
    expect((await history.list())[0]).toMatchObject({ pack: referencePack.ref })
  })

  it('asks anew what meant another thing in that version', async () => {
    const history = await historyWith(aDraft({ id: 'old', pack: before }, yes(6)))
    await history.keepPack(before, filesAsking('step', 'Is dat een stap naar de werkplek?'))
    const app = openApp({ history })
    await app.press('Verder gaan')
    expect(
      await screen.findByText(/^Wij hebben 5 antwoorden overgezet die nog passen. 1 antwoord past/),
    ).toBeVisible()
    const { ask } = nl.questions.step.voices.employee
    expect(screen.getByRole('heading', { name: ask })).toBeVisible()
  })
})
