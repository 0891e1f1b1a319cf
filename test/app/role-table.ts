import type { CaseRecord } from '#history/case-record.ts'
import type { RunRecord } from '#history/record.ts'
import type { Device } from './typed-devices.tsx'

export interface Kept {
  readonly cases: readonly CaseRecord[]
  readonly runs: readonly RunRecord[]
}

/** All that is kept and that the role table (reliability, section 2) does not give, or that nobody began. */
export function faults(device: Device, { cases, runs }: Kept, before: Kept): readonly string[] {
  return [
    ...cases.flatMap((one) => faultsOf(device, one, before).map((what) => `${one.id}: ${what}`)),
    ...(runs.length > runsOf(device) ? ['a run that was not to be kept'] : []),
    ...runs.flatMap(({ id, caseId, keeper }) =>
      cases.some((one) => one.id === caseId && one.keeper === keeper) ? [] : [`${id}: whose run?`],
    ),
    ...(JSON.stringify(runs).includes('SENTINEL') ? ['words in a run'] : []),
  ]
}

function faultsOf(device: Device, one: CaseRecord, before: Kept): readonly string[] {
  const { sheets, ownQuestions, ...rest } = { ownQuestions: undefined, ...one }
  const isIts = one.keeper === (device.run?.by ?? 'employee') && device.agreements === 'kept'
  const mayHave = [`#/afspraken/${one.seq}`, ...(isIts ? ['#/afspraken'] : [])]
  return [
    ...(before.cases.some(({ id }) => id === one.id) ? [] : ['nobody began it']),
    ...(one.keeper === 'employer' ? keysBeyond(one) : []),
    ...(ownQuestions !== undefined && one.keeper !== 'employee' ? ['own questions'] : []),
    ...sentinelsIn(ownQuestions)
      .filter((from) => from !== '#/agenda' || device.agenda !== 'kept')
      .map((from) => `a question from ${from}`),
    ...sentinelsIn(sheets)
      .filter((from) => !mayHave.includes(from))
      .map((from) => `an agreement from ${from}`),
    ...sentinelsIn(rest).map((from) => `words from ${from}`),
  ]
}

function runsOf({ of, run }: Device): number {
  return (of === 'employee' || of === 'bedrijfsarts' ? 1 : 0) + (run?.kept === true ? 1 : 0)
}

export function sentinelsIn(value: unknown): readonly string[] {
  const all = [...(JSON.stringify(value) ?? '').matchAll(/SENTINEL (\S+)/g)]
  return [...new Set(all.map(([, from = '']) => from))]
}

/** An employer's case has these fields and no others. */
const employers =
  'format id rev seq keeper perspective label startedOn closedOn archived firstSickDay sheets runDays'.split(
    ' ',
  )

function keysBeyond(one: CaseRecord): readonly string[] {
  return Object.keys(one)
    .filter((key) => !employers.includes(key))
    .map((key) => `more than an employer keeps: ${key}`)
}
