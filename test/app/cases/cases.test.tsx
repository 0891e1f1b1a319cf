import { act, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import type { CaseDraft } from '#history/history.ts'
import {
  aDraft,
  address,
  deviceHistory,
  heading,
  historyWith,
  openApp,
  yes,
} from '../../support/an-app.tsx'
import { expectNoAxeViolations } from '../../support/axe.ts'
import { aCare } from '../recovery/an-own-device.ts'

beforeEach(() => window.history.pushState(null, '', '#/'))
const aCase = (id: string, wish: object = {}) =>
  ({
    format: 1,
    id,
    rev: 0,
    label: id,
    keeper: 'employee',
    perspective: 'employee',
    startedOn: '2026-09-01',
    sheets: [],
    ...wish,
  }) as CaseDraft

const employerCase = (id: string, ...days: readonly string[]) =>
  aCase(id, {
    keeper: 'employer',
    perspective: 'manager',
    runDays: days.map((finishedOn) => ({ finishedOn, atTable: ['manager'] })),
  })

async function withCases(...cases: readonly CaseDraft[]) {
  const history = deviceHistory()
  for (const one of cases) await history.saveCase(one)
  return history
}

const rows = () => screen.findAllByRole('heading', { level: 3 })
const named = async () => (await rows()).map(({ textContent }) => textContent)

it('says of a case of the bedrijfsarts that it is no medical file, and when it goes', async () => {
  const history = await withCases(aCase('arts', { keeper: 'bedrijfsarts' }))
  openApp({ history, hash: '#/traject/1' })
  expect(await screen.findByText(/geen medisch dossier.*20 jaar.*2 jaar na/)).toBeVisible()
})

describe('the overview', () => {
  it('puts first what is due first, and finds by words, by what is due, closed or put away', async () => {
    const history = await withCases(
      employerCase('laat', '2026-11-20'),
      employerCase('Ópen eerst', '2026-09-01'),
      aCase('dicht', { closedOn: '2026-10-01' }),
      aCase('weg', { archived: true }),
    )
    const app = openApp({ history, hash: '#/trajecten' })
    await waitFor(async () => expect(await named()).toEqual(['Ópen eerst', 'laat']))
    expect(screen.getByRole('link', { name: 'Trajecten' })).toHaveAttribute('aria-current')
    await expectNoAxeViolations(app.container)
    await app.choose('Nu opnieuw kijken')
    expect(await named()).toEqual(['Ópen eerst'])
    await app.choose('Afgesloten')
    expect(await named()).toEqual(['dicht'])
    await app.choose('In het archief')
    expect(await named()).toEqual(['weg'])
    await app.choose('Lopend')
    await app.user.type(screen.getByRole('searchbox'), 'open')
    expect(await named()).toEqual(['Ópen eerst'])
    await app.user.type(screen.getByRole('searchbox'), 'zzz')
    screen.getByText('Er is geen traject dat hierbij past.')
  })

  it('draws twenty-five of five hundred at a time', async () => {
    const many = Array.from({ length: 500 }, (_, at) => aCase(`nummer ${at}`))
    const app = openApp({ history: await withCases(...many), hash: '#/trajecten' })
    await screen.findByRole('heading', { level: 2, name: '500 trajecten' })
    expect(await rows()).toHaveLength(25)
    await app.press('Nog 25 tonen')
    expect(await rows()).toHaveLength(50)
    expect(screen.getByText('50 van 500 in beeld')).toBeVisible()
  })
})

describe('a new case', () => {
  it('refuses a BSN with the reason, and goes to the case once begun', async () => {
    const app = openApp({ history: deviceHistory(), hash: '#/trajecten' })
    await app.choose(/^Medewerker/)
    const field = screen.getByLabelText('Hoe wilt u dit traject noemen?')
    await app.user.type(field, 'dossier 123456782')
    expect(await screen.findByText(/lijkt op een burgerservicenummer/)).toBeVisible()
    await app.press('Traject beginnen')
    expect(app.history.saveCase).not.toHaveBeenCalled()
    expect(field).toHaveFocus()
    await expectNoAxeViolations(app.container)
    await app.user.clear(field)
    await app.user.type(field, 'team B')
    await app.press('Traject beginnen')
    expect(await screen.findByRole('heading', { level: 1, name: 'team B' })).toBeVisible()
    expect(address()).toBe('#/traject/1')
    await waitFor(() => expect(heading()).toHaveFocus())
    await expectNoAxeViolations(app.container)
  })

  it('asks a counsellor under whom, and keeps cases of others only behind a lock', async () => {
    const { care } = aCare()
    const app = openApp({ history: deviceHistory(), opened: { care }, hash: '#/trajecten' })
    await app.choose(/^Verzuimbegeleider/)
    expect(
      screen.getByRole('group', { name: /onder verantwoordelijkheid van de bedrijfsarts/ }),
    ).toBeVisible()
    expect(screen.getByRole('link', { name: 'Naar het slot' })).toHaveAttribute('href', '#/slot')
    expect(screen.queryByRole('button', { name: 'Traject beginnen' })).not.toBeInTheDocument()
  })

  it.each([
    ['Nee', 'employer'],
    [/^Ja/, 'bedrijfsarts'],
  ] as const)('of a counsellor who says %s is kept as %s', async (answer, keeper) => {
    const { care } = aCare({ keyRecord: {} })
    const app = openApp({ history: deviceHistory(), opened: { care }, hash: '#/trajecten' })
    // The passphrase was given.
    act(() => app.services.keeper.hold(undefined, 'open'))
    await app.choose(/^Verzuimbegeleider/)
    await app.press('Traject beginnen')
    expect(
      screen.getByText('Kies of u onder verantwoordelijkheid van de bedrijfsarts werkt.'),
    ).toBeVisible()
    await app.choose(answer)
    await app.press('Traject beginnen')
    await waitFor(() => expect(address()).toBe('#/traject/1'))
    expect((await app.history.cases())[0]).toMatchObject({ keeper, perspective: 'counsellor' })
  })
})

describe('one case', () => {
  it('takes its own next run and agreements, not those of a newer case', async () => {
    const history = await withCases(aCase('ouder'), aCase('nieuwer'))
    const app = openApp({ history, hash: '#/traject/1' })
    await app.press('Vragen invullen')
    await waitFor(() => expect(address()).toBe('#/vraag/1'))
    await app.answer('yes', 'yes')
    await waitFor(async () => expect((await history.list())[0]?.steps).toHaveLength(2))
    expect((await history.list())[0]?.caseId).toBe('ouder')
    expect(screen.getByRole('link', { name: 'ouder' })).toHaveAttribute('href', '#/traject/1')
    window.location.hash = '#/afspraken/2'
    expect(await screen.findByRole('link', { name: 'nieuwer' })).toBeVisible()
  })

  it('on an employer’s side notes the day of a run and who was there, and no answer', async () => {
    const history = await withCases(employerCase('team'))
    const app = openApp({ history, hash: '#/traject/1' })
    expect(await screen.findByText(/^Antwoorden worden niet bewaard/)).toBeVisible()
    await app.user.click(screen.getByRole('checkbox', { name: 'Medewerker' }))
    await app.press('Vragen invullen')
    await app.answer('no', 'no', 'no')
    await waitFor(async () =>
      expect((await history.cases())[0]).toMatchObject({
        runDays: [{ finishedOn: '2026-12-01', atTable: ['employee', 'manager'] }],
      }),
    )
    expect(history.save).not.toHaveBeenCalled()
    expect(JSON.stringify(await history.cases())).not.toMatch(/tasks|conditions-first/)
    window.location.hash = '#/traject/1'
    const timeline = within(await screen.findByRole('table'))
    expect(timeline.getByText('Vragen ingevuld')).toBeInTheDocument()
    expect(screen.queryByText(/advies:/)).not.toBeInTheDocument()
  })

  it('is renamed, closed and put away, and each can be taken back', async () => {
    const history = await withCases(aCase('oud'))
    const app = openApp({ history, hash: '#/traject/1' })
    await app.press('Traject afsluiten')
    expect(await screen.findByText(/Dit traject is afgesloten/)).toBeVisible()
    expect((await history.cases())[0]?.closedOn).toBe('2026-12-01')
    await app.press('Naar het archief')
    await app.press('Uit het archief halen')
    await app.press('Traject weer openen')
    expect(await screen.findByRole('button', { name: 'Vragen invullen' })).toBeVisible()
    expect((await history.cases())[0]).toMatchObject({ rev: 5, label: 'oud' })
  })

  it('is erased in two presses with its runs, and what remains is said', async () => {
    const history = await historyWith(aDraft({ id: 'one', finishedOn: '2026-11-01' }, yes(12)))
    const app = openApp({ history, hash: '#/traject/1' })
    expect(await screen.findByText(/Wat u zelf hebt gedownload/)).toBeVisible()
    expect(within(screen.getByRole('table')).getByText(/^Ingevuld, advies:/)).toBeInTheDocument()
    await app.press('Traject wissen')
    await app.press('Ja, wissen')
    expect(await screen.findByText('Het traject is gewist')).toBeVisible()
    expect(address()).toBe('#/trajecten')
    expect([...(await history.list()), ...(await history.cases())]).toEqual([])
  })
})
