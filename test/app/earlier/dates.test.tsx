import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { historyInMemory } from '#history/in-memory.ts'
import { aDraft, deviceHistory, openApp, yes } from '../../support/an-app.tsx'
import { referenceFiles, referencePack } from '../../support/reference-pack.ts'

const saved: Blob[] = []
/** On the advice; on the list and the case, which list its dates. */
const lookAgain = /^(Kijk opnieuw, uiterlijk op|Wanneer .*opnieuw.*)$/
const badge = {
  setAppBadge: vi.fn(async () => undefined),
  clearAppBadge: vi.fn(async () => undefined),
}

beforeEach(() => {
  window.history.pushState(null, '', '#/')
  saved.length = 0
  vi.clearAllMocks()
  URL.createObjectURL = (blob: Blob) => {
    saved.push(blob)
    return 'blob:calendar'
  }
  URL.revokeObjectURL = () => undefined
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined)
  Object.assign(navigator, badge)
})

afterEach(() => {
  vi.restoreAllMocks()
  Reflect.deleteProperty(navigator, 'setAppBadge')
  Reflect.deleteProperty(navigator, 'clearAppBadge')
})

/** An employee's case with a run of 30 November with a counsellor at the table, closed the day after. */
async function closedCase() {
  const memory = historyInMemory()
  await memory.keepPack(referencePack.ref, referenceFiles)
  const wish = { id: 'closed', keeper: 'employee', perspective: 'employee' } as const
  const begun = await memory.currentCase({ ...wish, startedOn: '2026-11-30' })
  const day = '2026-11-30'
  const atTable = ['employee', 'counsellor'] as const
  await memory.save(
    aDraft({ id: 'first', caseId: 'closed', startedOn: day, finishedOn: day, atTable }, yes(12)),
  )
  await memory.saveCase({ ...begun, closedOn: '2026-12-01' })
  return deviceHistory(memory)
}

/** The days in the part of the page that says when to look again. */
async function again(): Promise<readonly (string | null)[]> {
  const part = await screen.findByRole('region', { name: lookAgain })
  return [...part.querySelectorAll('time')].map((day) => day.getAttribute('datetime'))
}

interface InFile {
  /** The first day of each rhythm. */
  readonly first: readonly string[]
  readonly uids: readonly string[]
  readonly sequences: readonly string[]
}

async function datesInFile(): Promise<InFile> {
  await waitFor(() => expect(saved).toHaveLength(1))
  const text = ((await saved.pop()?.text()) ?? '').replaceAll('\r\n ', '')
  const events = text.split('BEGIN:VEVENT').slice(1)
  const field = (name: string) =>
    events.map((event) => new RegExp(`${name}[^:]*:(.*)`).exec(event)?.[1]?.trim() ?? '')
  const uids = field('UID')
  const first = field('DTSTART').filter((_, at) => uids[at]?.includes('-1@'))
  return { uids, first, sequences: field('SEQUENCE') }
}

describe('the dates of a case', () => {
  it('are gone with its closing: from the start page, the icon, the list and the file', async () => {
    const app = openApp({ history: await closedCase(), today: '2027-03-05' })
    expect(await screen.findByText(/1 keer ingevuld/)).toBeVisible()
    await waitFor(() => expect(badge.clearAppBadge).toHaveBeenCalled())
    expect(badge.setAppBadge).not.toHaveBeenCalled()
    expect(screen.queryByText('Het is tijd om opnieuw te kijken')).not.toBeInTheDocument()
    await app.user.click(await screen.findByRole('link', { name: 'Eerdere keren' }))
    expect(await again()).toEqual([])
    expect(screen.queryByRole('button', { name: 'Zet in uw agenda' })).not.toBeInTheDocument()
    await app.press('Bekijken')
    expect(await screen.findByRole('heading', { level: 1 })).toBeVisible()
    expect(screen.queryByRole('region', { name: lookAgain })).not.toBeInTheDocument()
  })

  it('of the next run are its own, and the same on its advice, in the list, in the files and on the icon', async () => {
    let today = '2027-03-05'
    const app = openApp({ history: await closedCase(), today: () => today })
    await app.begin()
    await app.answer(...yes(12))
    const days = ['2027-04-16', '2027-06-05']
    expect(await again()).toEqual(days)
    await app.press('Zet in uw agenda')
    const fromAdvice = await datesInFile()
    expect(fromAdvice.first).toEqual(['20270416', '20270605'])
    await app.user.click(screen.getByRole('link', { name: 'Eerdere keren' }))
    expect(await again()).toEqual(days)
    await app.press('Zet in uw agenda')
    const { first, uids } = await datesInFile()
    expect({ first, uids }).toMatchObject({ first: fromAdvice.first, uids: fromAdvice.uids })
    expect(new Set(fromAdvice.uids).size).toBe(fromAdvice.uids.length)
    app.unmount()
    today = '2027-04-16'
    badge.setAppBadge.mockClear()
    window.history.pushState(null, '', '#/')
    openApp({ history: app.history, today })
    // There is more than one case now: cases are counted.
    await waitFor(() => expect(badge.setAppBadge).toHaveBeenCalledWith(1))
    const due = (await screen.findByText('Het is tijd om opnieuw te kijken')).closest('.notice')
    expect(within(due as HTMLElement).getAllByRole('time')).toHaveLength(1)
    expect(due).toHaveTextContent('16 april 2027')
  })
})

it('a run begun first and finished last sets the same dates on its advice and in its case', async () => {
  const memory = historyInMemory()
  await memory.keepPack(referencePack.ref, referenceFiles)
  const wish = { id: 'case', keeper: 'employee', perspective: 'employee' } as const
  await memory.currentCase({ ...wish, startedOn: '2026-11-01' })
  await memory.save(aDraft({ id: 'resumed' }, yes(11)))
  const finishedOn = '2026-11-20'
  await memory.save(aDraft({ id: 'between', startedOn: finishedOn, finishedOn }, yes(12)))
  const history = deviceHistory(memory)
  const app = openApp({ history, hash: '#/eerder' })
  await app.press('Verder gaan')
  await app.answer('yes')
  const days = ['2027-01-12', '2027-02-20']
  expect(await again()).toEqual(days)
  await app.user.click(screen.getByRole('link', { name: 'Eerdere keren' }))
  expect(await again()).toEqual(days)
  app.unmount()
  openApp({ history, hash: '#/traject/1' })
  expect(await again()).toEqual(days)
})

it('E-05 the file of a run that is not kept replaces itself, and that of no other run', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-12-01T09:00:00Z') })
  const app = openApp()
  const files: InFile[] = []
  const save = async () => {
    await app.press('Zet in uw agenda')
    files.push(await datesInFile())
    vi.setSystemTime(Date.now() + 60_000)
  }
  await app.begin('once')
  await app.answer(...yes(12))
  await save()
  await save()
  await app.press('Opnieuw invullen')
  await app.begin('once')
  await app.answer(...yes(12))
  await save()
  vi.useRealTimers()
  const [once, again, other] = files
  expect(once?.uids).toHaveLength(12)
  expect(again?.uids).toEqual(once?.uids)
  for (const [at, sequence] of (again?.sequences ?? []).entries())
    expect(Number(sequence)).toBeGreaterThan(Number(once?.sequences[at]))
  expect(other?.uids.filter((uid) => once?.uids.includes(uid))).toEqual([])
})
