import { expect, test } from 'vitest'
import { isAtRest } from '#app/offline/at-rest.ts'
import { routeOf } from '#app/base/routes.ts'

test.each(['#/', '#/eerder'])('%s is a place to offer a new version', (hash) => {
  expect(isAtRest(routeOf(hash), undefined)).toBe(true)
  expect(isAtRest(routeOf(hash), { kept: true })).toBe(true)
})

test.each(['#/vraag/3', '#/antwoorden', '#/advies', '#/kaart', '#/afspraken', '#/eerder/2', '#/x'])(
  '%s is not',
  (hash) => {
    expect(isAtRest(routeOf(hash), undefined)).toBe(false)
  },
)

test('nowhere while a run is under way that is kept nowhere', () => {
  expect(isAtRest({ page: 'start' }, { kept: false })).toBe(false)
})
