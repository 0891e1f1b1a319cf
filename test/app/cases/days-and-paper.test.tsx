import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import type { CaseDraft } from '#history/history.ts'
import { deviceHistory, openApp } from '../../support/an-app.tsx'

beforeEach(() => window.history.pushState(null, '', '#/'))

const common = { format: 1, rev: 0, startedOn: '2026-09-01', sheets: [] } as const
const aCase = (id: string): CaseDraft => ({
  ...common,
  id,
  label: id,
  keeper: 'employee',
  perspective: 'employee',
})
const employerCase = (id: string, finishedOn: string): CaseDraft => ({
  ...common,
  id,
  label: id,
  keeper: 'employer',
  perspective: 'manager',
  runDays: [{ finishedOn, atTable: ['manager'] }],
})

async function withCases(...cases: readonly CaseDraft[]) {
  const history = deviceHistory()
  for (const one of cases) await history.saveCase(one)
  return history
}

describe('the first day of sick leave', () => {
  it('is typed once, kept with its case, and counted from on the case and on the advice', async () => {
    const history = await withCases(employerCase('noord', '2026-11-20'))
    const app = openApp({ history, hash: '#/traject/1' })
    const day = await screen.findByLabelText('Eerste ziektedag')
    fireEvent.change(day, { target: { value: '2026-08-03' } })
    await waitFor(async () =>
      expect((await history.cases())[0]).toMatchObject({ firstSickDay: '2026-08-03' }),
    )
    expect(await screen.findByText('Deze dag is bewaard.')).toBeInTheDocument()
    await app.press('Vragen invullen')
    await app.answer('no', 'no', 'no')
    expect(await screen.findByLabelText('Eerste ziektedag')).toHaveValue('2026-08-03')
    expect(screen.getByText(/Deze dag blijft op dit apparaat staan/)).toBeInTheDocument()
    fireEvent.change(screen.getByLabelText('Eerste ziektedag'), { target: { value: '' } })
    await waitFor(async () => expect((await history.cases())[0]).not.toHaveProperty('firstSickDay'))
  })

  it('of a run of this once goes with the page', async () => {
    const history = await withCases(aCase('noord'))
    const app = openApp({ history })
    await app.begin('once')
    await app.answer('no', 'no', 'no')
    fireEvent.change(await screen.findByLabelText('Eerste ziektedag'), {
      target: { value: '2026-08-03' },
    })
    expect(screen.getByText(/Wij bewaren deze dag niet/)).toBeInTheDocument()
    expect((await history.cases())[0]).not.toHaveProperty('firstSickDay')
  })
})

it('prints all that are due, twenty a page, also those that are not drawn', async () => {
  const history = await withCases(
    ...Array.from({ length: 45 }, (_, at) => employerCase(`Team ${at}`, '2026-11-20')),
  )
  const app = openApp({ history, hash: '#/trajecten' })
  await app.press('Druk alle 45 af')
  expect(app.services.print).toHaveBeenCalledOnce()
  expect(document.querySelector('.due-list-print')).toBeNull()
  act(() => void window.dispatchEvent(new Event('beforeprint')))
  const sheets = [...document.querySelectorAll('.due-list-print-page')]
  const counts = sheets.map((sheet) => sheet.querySelectorAll('tbody tr').length)
  expect(counts).toEqual([20, 20, 5])
  for (const at of [0, 24, 44])
    expect(sheets.map((sheet) => sheet.textContent).join()).toContain(`Team ${at}`)
  act(() => void window.dispatchEvent(new Event('afterprint')))
  expect(document.querySelector('.due-list-print')).toBeNull()
})
