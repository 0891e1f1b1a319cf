import { enter, tabTo } from './keyboard.ts'
import { expectLocked, putLockOn } from './lock.ts'
import { longestTo, outcomes } from './paths.ts'
import { finish, openAll, part } from './arrive.ts'
import { caseScreens } from './case-screens.ts'
import { talkScreens } from './talk-screens.ts'
import type { Screen } from './screen.ts'
import type { Visit } from './visit.ts'
import {
  button,
  employee,
  expectPosition,
  manager,
  notUnderBedrijfsarts,
  titleOf,
  underBedrijfsarts,
  type Who,
} from './walk.ts'
import { fixed, wordsIn } from './words.ts'

const { start, walk, history } = wordsIn.nl
const longest = longestTo('home').steps

/** Every distinct screen in Dutch, in each of its states. */
export const screens: readonly Screen[] = [
  { name: 'start', arrive: ({ page }) => titleOf(page).waitFor() },
  { name: 'start, on a phone, menu open', options: { width: 320 }, arrive: openAll },
  {
    name: 'start, form sent empty',
    arrive: async ({ page }) => {
      await titleOf(page).waitFor()
      await enter(page, button(page, start.form.submit))
    },
  },
  { name: 'start, employee, form incomplete', arrive: (visit) => incomplete(visit, 'employee') },
  {
    name: 'start, counsellor, form incomplete',
    arrive: (visit) => incomplete(visit, 'counsellor'),
  },
  { name: 'start, manager chosen', arrive: (visit) => press(visit, 'manager') },
  {
    name: 'start, with a run to resume and dates that are due',
    options: { on: '2026-11-30' },
    arrive: async (visit) => {
      const { page } = visit
      await finish(visit, employee, 'mix')
      await visit.goTo('#/')
      await part(visit, employee, 2)
      await page.clock.setFixedTime(new Date('2028-02-28T09:00:00'))
      await visit.goTo('?terug')
      await page.locator('.start-screen .notice').first().waitFor()
    },
  },
  {
    name: 'start, after a run that was not kept',
    arrive: async (visit) => {
      await part(visit, manager, 2)
      await visit.page.reload()
      await visit.page.getByText(start.lost.title).waitFor()
    },
  },
  {
    name: 'start, storage refused, employee chosen',
    options: {
      before: (page) =>
        page.addInitScript(() => Object.defineProperty(window, 'indexedDB', { value: undefined })),
    },
    arrive: (visit) => press(visit, 'employee'),
  },
  {
    name: 'a prerequisite, with everything opened',
    arrive: async (visit) => {
      await part(visit, employee, 1)
      await enter(visit.page, visit.page.getByText(fixed.nl.help))
      await enter(visit.page, visit.page.getByText(walk.sources))
    },
  },
  {
    name: 'a question, answered before',
    arrive: async (visit) => {
      await part(visit, underBedrijfsarts, 5)
      await enter(visit.page, button(visit.page, fixed.nl.previous))
      await expectPosition(visit, 5)
      await tabTo(visit.page, button(visit.page, fixed.nl.answer.no))
    },
  },
  {
    name: 'the answers',
    arrive: async (visit) => {
      await part(visit, notUnderBedrijfsarts, 6)
      await enter(visit.page, button(visit.page, fixed.nl.answers))
      await visit.page.locator('.answers-screen').waitFor()
    },
  },
  {
    name: 'the route in a picture',
    arrive: async (visit) => {
      await part(visit, employee, 6)
      await enter(visit.page, visit.page.getByRole('link', { name: walk.toMap }))
      await visit.page.locator('.map-screen').waitFor()
      await openAll(visit)
    },
  },
  ...outcomes.map((outcome) => ({
    name: `the advice ${outcome}, with everything opened`,
    arrive: async (visit: Visit) => {
      await finish(visit, employee, outcome)
      await openAll(visit)
    },
  })),
  {
    name: 'the advice after a change that dropped an answer',
    arrive: async (visit) => {
      await finish(visit, employee, 'home')
      await visit.goTo('#/antwoorden')
      const relief = longest.findIndex(({ question }) => question === 'relief')
      const row = visit.page.locator('ol > li').nth(relief)
      await enter(visit.page, row.getByRole('button', { name: fixed.nl.change }))
      await expectPosition(visit, relief + 1)
      await enter(visit.page, button(visit.page, fixed.nl.answer.yes))
      await visit.page.getByText(walk.dropped.title_one).waitFor()
    },
  },
  { name: "a manager's advice", arrive: (visit) => finish(visit, manager, 'home') },
  { name: "a bedrijfsarts' advice", arrive: (visit) => finish(visit, underBedrijfsarts, 'home') },
  { name: 'earlier runs, none', options: { path: '#/eerder' }, arrive: emptyList },
  {
    name: 'earlier runs, one of them about to be erased',
    arrive: async (visit) => {
      const { page } = visit
      await finish(visit, employee, 'talk-first')
      await visit.goTo('#/')
      await part(visit, { ...employee, others: ['manager', 'counsellor'] }, 2)
      await visit.goTo('#/eerder')
      await enter(page, button(page, history.run.erase).first())
      await page.getByText(history.run.eraseFinal).waitFor()
    },
  },
  {
    name: 'an earlier run',
    arrive: async (visit) => {
      await finish(visit, employee, 'workplace-wiser')
      await visit.goTo('#/eerder/1')
      await visit.page.locator('.old-run-bar').waitFor()
    },
  },
  ...talkScreens,
  ...caseScreens,
  { name: 'about the tree', options: { path: '#/over' }, arrive: openAll },
  { name: 'privacy', options: { path: '#/privacy' }, arrive: openAll },
  ...['', '/alles', '/bedrijfsarts', '/afspraken', '/lijst', '/terugzetten'].map((part) => {
    return { name: `copy and share ${part}`, options: { path: `#/kopie${part}` }, arrive: openAll }
  }),
  { name: 'lock and erase', options: { path: '#/slot' }, arrive: openAll },
  { name: 'finish and erase', options: { path: '#/klaar' }, arrive: openAll },
  { name: 'hidden', options: { path: '#/pauze' }, arrive: ({ page }) => titleOf(page).waitFor() },
  {
    name: 'locked',
    arrive: async (visit) => {
      await putLockOn(visit)
      await visit.page.reload()
      await expectLocked(visit)
    },
  },
  { name: 'check for yourself', options: { path: '#/controleer' }, arrive: openAll },
  { name: 'unknown', options: { path: '#/onzin' }, arrive: openAll },
  { name: 'a faulty pack', options: { path: '?pack=onbekend' }, arrive: openAll },
]

async function incomplete(visit: Visit, perspective: 'employee' | 'counsellor'): Promise<void> {
  await press(visit, perspective)
  await enter(visit.page, button(visit.page, start.form.submit))
  await visit.page.locator('.missing-summary').waitFor()
}

/** Chooses who fills it in by pressing the words, as a mouse or a finger would. */
async function press({ page }: Visit, perspective: Who['perspective']): Promise<void> {
  const group = page.getByRole('group', { name: start.form.perspective.legend, exact: true })
  await group.getByText(start.form.perspective[perspective], { exact: true }).click()
}

async function emptyList({ page }: Visit): Promise<void> {
  await page.getByText(history.empty).waitFor()
}
