import fc from 'fast-check'
import { expect, test } from 'vitest'
import { talkDates } from '#app/agreements/talk-dates.ts'
import { talkOf } from '#app/agreements/talks.ts'
import { casesDue, dueCount, ownDue } from '#app/cases/due-here.ts'
import { overviewOf } from '#history/case-overview.ts'
import type { CaseRecord } from '#history/case-record.ts'
import type { RunRecord } from '#history/record.ts'
import { nextYearOf } from '#reminder/next-year.ts'
import { finishedRunsOf, remindersOf } from '#reminder/reminders-of.ts'
import { referenceTree } from '../../support/reference-tree.ts'
import { atMost as times } from '../../tools/runs.ts'
import { Device } from './a-due-device.ts'
import { countedDay, dueIn, someHistory } from './a-due-model.ts'
import type { ModelCase } from './a-due-model.ts'

const tree = referenceTree
const { rhythms } = tree

const reached = {
  closed: 0,
  archived: 0,
  late: 0,
  ahead: 0,
  back: 0,
  several: 0,
  employer: 0,
  old: 0,
}

test(`T-04 ${times(2_000)} histories of up to 5 cases: what is due is one answer, everywhere`, async () => {
  let answers = 0
  await fc.assert(
    fc.asyncProperty(someHistory, async ({ before, happenings }) => {
      const device = new Device()
      await device.finishedBefore(before)
      for (const what of happenings) await device.happen(what)
      const kept = { cases: await device.history.cases(), runs: await device.history.list() }
      const today = device.today()
      for (const one of device.cases) {
        const of = kept.cases.find(({ id }) => id === one.id)
        if (of === undefined) throw new Error(`${one.id} is gone`)
        answers += expectOneAnswer(of, kept.runs, dueIn(one, today), today)
        note(one, today)
      }
      expectOnDevice(device, kept, today)
      if (device.cases.filter((one) => dueIn(one, today).length > 0).length > 1)
        reached.several += 1
      if (before.length > 1) reached.old += 1
    }),
    { numRuns: times(2_000) },
  )
  console.log(`${times(2_000)} histories, ${answers} cases with dates, 0 differences`, reached)
  for (const count of Object.values(reached)) expect(count).toBeGreaterThan(0)
}, 600_000)

/** Case page, list, share list, agreements, advice and calendar; says whether there was a date at all. */
function expectOneAnswer(
  of: CaseRecord,
  runs: readonly RunRecord[],
  due: readonly string[],
  today: string,
): number {
  const clock = { today, rhythms }
  const days = (looks: readonly { readonly dueOn: string }[]) => looks.map(({ dueOn }) => dueOn)
  const looks = remindersOf(of, runs, clock)
  expect(days(looks)).toEqual(due)
  const show = of.archived === true ? 'archived' : 'current'
  const wish = {
    show,
    today,
    looks: (a: CaseRecord, b: readonly RunRecord[]) => remindersOf(a, b, clock),
  } as const
  expect(days(overviewOf([of], runs, wish)[0]?.due ?? [])).toEqual(due.toSorted())
  expect(days(talkOf(tree, of, runs, today).looks)).toEqual(due)
  const last = finishedRunsOf(of, runs).at(-1)
  if (due.length > 0) {
    const { together, withCounsellor } = talkDates(tree, { session: undefined, of }, runs, today)
    expect([together, withCounsellor]).toEqual(due)
    if (last !== undefined) expect(days(remindersOf(of, runs, clock, last))).toEqual(due)
  }
  const inFile = nextYearOf(looks, rhythms, today).filter(({ nth }) => nth === 1)
  const yearOn = `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`
  const expected = due.map((day) => (day < today ? today : day)).filter((day) => day < yearOn)
  expect(inFile.map(({ on }) => on).filter((day) => day < yearOn)).toEqual(expected)
  return due.length > 0 ? 1 : 0
}

/** Start page, icon and list of earlier runs. */
function expectOnDevice(
  device: Device,
  kept: { readonly cases: readonly CaseRecord[]; readonly runs: readonly RunRecord[] },
  today: string,
): void {
  const clock = { today, rhythms }
  const own = device.cases.findLast(
    (one) => one.keeper === 'employee' && !one.isClosed && !one.isArchived,
  )
  const ownDays = own === undefined ? [] : dueIn(own, today)
  expect(ownDue(kept, clock).map(({ dueOn }) => dueOn)).toEqual(ownDays)
  const calling = device.cases.filter((one) => dueIn(one, today).some((day) => day <= today)).length
  expect(casesDue(kept, clock)).toBe(calling)
  const spokenOf = device.cases.length > 1 || device.cases.some((one) => one.keeper !== 'employee')
  const looks = ownDays.filter((day) => day <= today).length
  expect(dueCount(kept, clock)).toBe(spokenOf ? calling : looks)
}

/** Which of the interesting ways were gone. */
function note(one: ModelCase, today: string): void {
  const { begun, finished } = one
  if (finished.length === 0) return
  if (one.isClosed) reached.closed += 1
  if (one.isArchived) reached.archived += 1
  if (one.isClosed || one.isArchived) return
  if (one.keeper === 'employer') reached.employer += 1
  const counted = finished.map((run, at) => ({
    said: run.day ?? '',
    day: countedDay(one, at, today),
  }))
  if (counted.some(({ said, day }) => said > day)) reached.ahead += 1
  if (counted.some(({ said }, at) => said < (finished[at - 1]?.day ?? ''))) reached.back += 1
  // Begun before another that was finished before it.
  if (one.keeper === 'employer') return
  const last = finished.at(-1)
  const begunLast = begun.findLast(({ day }) => day !== undefined)
  if (last !== begunLast) reached.late += 1
}
