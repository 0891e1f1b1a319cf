import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hrefOf, routeOf, routeOfWalk } from '#app/base/routes.ts'
import type { Route } from '#app/base/routes.ts'
import { replay } from '#run/replay.ts'
import { concludedRuns } from '../../support/a-run.ts'

const number = fc.integer({ min: 1, max: 999_999 })
const routes: fc.Arbitrary<Route> = fc.oneof(
  fc.constantFrom<Route>(
    { page: 'start' },
    { page: 'answers' },
    { page: 'advice' },
    { page: 'map' },
    { page: 'all' },
    { page: 'earlier' },
    { page: 'share' },
    { page: 'share', part: 'copy' },
    { page: 'share', part: 'import' },
    { page: 'about' },
    { page: 'privacy' },
    { page: 'accessibility' },
    { page: 'unknown' },
    { page: 'cases' },
    { page: 'storage' },
    { page: 'agreements' },
  ),
  number.map((number): Route => ({ page: 'question', number })),
  number.map((number): Route => ({ page: 'all-long', number })),
  number.map((number): Route => ({ page: 'earlier-run', number })),
  number.map((number): Route => ({ page: 'case', number })),
  number.map((number): Route => ({ page: 'agreements', number })),
)

describe('a route', () => {
  it('comes back from its address', () => {
    fc.assert(
      fc.property(routes, (route) => {
        expect(routeOf(hrefOf(route))).toEqual(route)
      }),
    )
  })

  it.each([
    ['', 'start'],
    ['#', 'start'],
    ['#/', 'start'],
    ['vraag/4', 'question'],
    ['#vraag/4', 'question'],
    ['#/vraag', 'unknown'],
    ['#/vraag/', 'unknown'],
    ['#/vraag/0', 'unknown'],
    ['#/vraag/04', 'unknown'],
    ['#/vraag/-1', 'unknown'],
    ['#/vraag/1.5', 'unknown'],
    ['#/vraag/1e3', 'unknown'],
    ['#/vraag/9999999', 'unknown'],
    ['#/vraag/talk', 'unknown'],
    ['#/vraag/4/5', 'unknown'],
    ['#/advies/1', 'unknown'],
    ['#/kopie/afspraken', 'share'],
    ['#/kopie/manager', 'unknown'],
    ['#/kopie/1', 'unknown'],
    ['#/ADVIES', 'unknown'],
    ['#/constructor', 'unknown'],
    ['#/%F0%9F', 'unknown'],
  ])('%j is %s', (hash, page) => {
    expect(routeOf(hash).page).toBe(page)
  })

  it('is found for any hash at all, and its address leads to it again', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string().map((more) => `#/vraag/${more}`),
        ),
        (hash) => {
          const route = routeOf(hash)
          expect(routeOf(hrefOf(route))).toEqual(route)
        },
      ),
    )
  })

  it('of a walk says how far it is, and no id of the tree', () => {
    fc.assert(
      fc.property(concludedRuns(), fc.nat(), ({ tree, steps }, cut) => {
        expect(hrefOf(routeOfWalk(replay(tree, steps)))).toBe('#/advies')
        const some = steps.slice(0, cut % steps.length)
        expect(hrefOf(routeOfWalk(replay(tree, some)))).toBe(`#/vraag/${some.length + 1}`)
      }),
    )
  })
})
