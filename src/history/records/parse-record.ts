import type { PackRef } from '#pack/pack.ts'
import type { Step } from '#run/step.ts'
import { answers, roles, type Role } from '#tree/decision-tree.ts'
import { isCount, isDayShaped, isListOf, isObject, isOneOf, isText } from './guards.ts'
import type { AnswerKeeper, RunRecord } from '#history/record.ts'

/**
 * A record as it came out of a store, or undefined where it is damaged. Builds a new object of
 * known fields only. Whether its steps still fit a tree is for the run's replay to say.
 */
export function parseRecord(value: unknown): RunRecord | undefined {
  if (!isObject(value) || value['format'] !== 2) return undefined
  const { id, caseId, rev, seq, finishedSeq, keeper, perspective, atTable, steps } = value
  const { startedOn, finishedOn } = value
  const pack = parseRef(value['pack'])
  if (!isText(id) || !isText(caseId) || !isCount(rev) || !isCount(seq)) return undefined
  if (pack === undefined || !isOneOf(answerKeepers, keeper)) return undefined
  if (!isRole(perspective) || !isListOf(isRole, atTable) || !isListOf(isStep, steps))
    return undefined
  if (!isDayShaped(startedOn)) return undefined
  if (finishedOn !== undefined && !isDayShaped(finishedOn)) return undefined
  return {
    format: 2,
    id,
    caseId,
    rev,
    seq,
    pack,
    perspective,
    keeper,
    atTable: [...atTable],
    steps: steps.map(({ question, answer }) => ({ question, answer })),
    startedOn,
    ...(finishedOn === undefined ? {} : { finishedOn }),
    ...(finishedOn !== undefined && isCount(finishedSeq) ? { finishedSeq } : {}),
  }
}

const answerKeepers = ['employee', 'bedrijfsarts'] as const satisfies readonly AnswerKeeper[]

/** Which pack is meant; the hash may be empty, where the browser could not compute it. */
export function parseRef(value: unknown): PackRef | undefined {
  if (!isObject(value)) return undefined
  const { id, version, hash } = value
  if (!isText(id) || !isText(version) || typeof hash !== 'string') return undefined
  return { id, version, hash }
}

function isRole(value: unknown): value is Role {
  return isOneOf(roles, value)
}

function isStep(value: unknown): value is Step {
  return isObject(value) && isText(value['question']) && isOneOf(answers, value['answer'])
}
