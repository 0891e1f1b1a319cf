import { expect, it } from 'vitest'
import { referenceTree } from '../support/reference-tree.ts'
import { aBrowser } from './support/browser.ts'
import { enter } from './support/keyboard.ts'
import { runs, type Steps } from './support/paths.ts'
import type { Seen } from './support/visit.ts'
import {
  answer,
  begin,
  employee,
  expectAdvice,
  expectPosition,
  manager,
  quick,
  titleOf,
  type Who,
  toAnswers,
} from './support/walk.ts'

const { visit } = aBrowser()

it.each([
  { who: employee, length: 12 },
  { who: employee, length: 3 },
  { who: manager, length: 12 },
])('$who.perspective: runs of $length questions leave the same trace', async ({ who, length }) => {
  const [first, ...others] = waysOf(length)
  const trace = await traceOf(who, first ?? [])
  expect(others.length).toBeGreaterThan(0)
  for (const steps of others) expect(await traceOf(who, steps)).toEqual(trace)
})

it('no trace holds an id of the tree', async () => {
  const longest = runs.at(-1)?.steps ?? []
  const seen = await traceOf(employee, longest)
  expect(seen.length).toBeGreaterThan(longest.length)
  for (const { url, title, state } of seen) {
    expect(url).toMatch(/^\/(#\/(vragen|antwoorden|advies|eerder(\/\d+)?)?)?$/)
    const words = `${url} ${title} ${JSON.stringify(state)}`.toLowerCase().split(/[^a-z-]+/)
    expect(words.filter((word) => idsOfTree.has(word))).toEqual([])
  }
})

const { prerequisites, questions, outcomes, concerns, topics, points } = referenceTree
const idsOfTree = new Set(
  [...prerequisites.ask, ...questions, ...outcomes, ...concerns, ...topics, ...points].map((one) =>
    typeof one === 'string' ? one : one.id,
  ),
)

/** Walks, looks at the answers, goes back and on, and looks at the list of runs. */
async function traceOf(who: Who, steps: Steps): Promise<readonly Seen[]> {
  const one = await visit()
  const { page } = one
  await begin(one, who)
  await answer(one, steps)
  await expectAdvice(page)
  await toAnswers(one)
  await page.goBack()
  await expectAdvice(page)
  await page.goBack()
  await expectPosition(one, steps.length)
  await page.goForward()
  await expectAdvice(page)
  if (who === employee) {
    await one.goTo('#/eerder')
    await enter(page, page.getByRole('button', { name: 'Bekijken' }))
    await expect.poll(() => page.url(), quick).toMatch(/eerder\/1$/)
    await titleOf(page).waitFor()
  }
  one.expectQuiet()
  await one.close()
  return one.seen
}

/** Three runs of one length, with as many outcomes as there are at that length. */
function waysOf(length: number): readonly Steps[] {
  const all = runs.filter(({ steps }) => steps.length === length)
  const byOutcome = new Map(all.map((run) => [run.outcome, run.steps]))
  return [...byOutcome.values(), ...all.map(({ steps }) => steps)].slice(0, 3)
}
