import { inspect } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { comparedAskAt } from '#advice/compared-walk.ts'
import { isHandedOver } from '#app/apart/apart-state.ts'
import type { Apart } from '#app/apart/apart-state.ts'
import {
  answeredApart,
  begunWith,
  comparedWith,
  differencesOf,
  finished,
  stopped,
  taken,
  wiped,
} from '#app/apart/apart-turns.ts'
import type { Answer } from '#tree/decision-tree.ts'
import { answers } from '#tree/decision-tree.ts'
import { aRun } from '../../support/a-run.ts'
import { referenceTree as tree } from '../../support/reference-tree.ts'

const someAnswers = fc.array(fc.constantFrom(...answers), { minLength: 20, maxLength: 20 })
const own = (given: readonly Answer[]) => ({ id: 'own', steps: aRun(tree, given).steps })

/** All states of a walk with these guests' answers, until the device is to go back. */
function walk(given: readonly (readonly Answer[])[]): readonly Apart[] {
  const guests = (['manager', 'bedrijfsarts'] as const).slice(0, given.length)
  const all: Apart[] = [begunWith(guests)]
  for (let now = all.at(-1); now !== undefined; now = all.at(-1)) {
    if (now.at === 'handing') all.push(taken(now))
    else if (now.at !== 'asking') return all
    else {
      const ask = comparedAskAt(tree, now.view, now.cursor)
      const answer = given[now.turn.now]?.[now.cursor] ?? 'yes'
      all.push(
        ask === undefined
          ? finished(now)
          : answeredApart(tree, now, { question: ask.question, answer }),
      )
    }
  }
  return all
}

function returningOf(states: readonly Apart[]): Extract<Apart, { at: 'returning' }> {
  const last = states.at(-1)
  if (last?.at !== 'returning') throw new Error('The device is not on its way back.')
  return last
}

describe('turns on one device', () => {
  it('hold no answer that could be written down, whoever has the device', () => {
    fc.assert(
      fc.property(fc.array(someAnswers, { minLength: 1, maxLength: 2 }), (given) => {
        const states = walk(given)
        for (const state of states) {
          expect(isHandedOver(state)).toBe(true)
          const written = [
            JSON.stringify(state),
            JSON.stringify(structuredClone(state)),
            inspect(state, { showHidden: true, depth: 9 }),
          ].join(' ')
          expect(written).not.toMatch(/yes|unsure|"no"|'no'|tasks|workplace|presence|contact/)
        }
        // Of equally many questions, whatever was answered, the last state is the same.
        const others = walk(given.map((one) => one.map(() => 'yes')))
        expect(JSON.stringify(states.at(-1))).toBe(JSON.stringify(others.at(-1)))
      }),
    )
  })

  it('wipe every view when the employee is back: a second look gives nothing', () => {
    fc.assert(
      fc.property(someAnswers, someAnswers, (mine, theirs) => {
        const back = returningOf(walk([theirs]))
        const first = comparedWith(tree, back, own(mine))
        expect(first.at).toBe('compared')
        const again = comparedWith(tree, back, own(mine.map(() => 'yes')))
        expect(differencesOf(again, own(mine.map(() => 'yes')))).toEqual([])
      }),
    )
  })

  it('show no difference once the employee answers otherwise, or with another run', () => {
    const yes = Array.from({ length: 12 }, (): Answer => 'yes')
    const back = returningOf(walk([['no', 'yes']]))
    const compared = comparedWith(tree, back, own(yes))
    expect(differencesOf(compared, own(yes))).toHaveLength(1)
    expect(differencesOf(compared, own(['unsure', 'yes', 'yes']))).toEqual([])
    expect(differencesOf(compared, { ...own(yes), id: 'other' })).toEqual([])
    expect(differencesOf(compared, undefined)).toEqual([])
    expect(differencesOf(wiped(compared), own(yes))).toEqual([])
  })

  it('come to nothing when someone stops, the page goes, or there is no own run any more', () => {
    const no: readonly Answer[] = ['no', 'no']
    const asking = walk([no, no]).find(
      (one) => one.at === 'asking' && one.turn.now === 1 && one.cursor === 1,
    )
    if (asking === undefined) throw new Error('Nobody is asked.')
    for (const said of ['stopped', 'broken'] as const) {
      const after = stopped(asking, said)
      expect(after).toEqual({ at: 'returning', held: [], guests: [], said })
      expect(comparedWith(tree, returningOf([after]), own(no))).toEqual({ at: 'begin' })
    }
    const back = returningOf(walk([no]))
    expect(comparedWith(tree, back, undefined)).toEqual({ at: 'begin' })
    const later = comparedWith(tree, back, own(no.map(() => 'yes')))
    expect(differencesOf(later, own(no.map(() => 'yes')))).toEqual([])
  })
})
