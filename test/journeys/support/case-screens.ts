import { finish, openAll } from './arrive.ts'
import { enter } from './keyboard.ts'
import { loseDatabase } from './lose-database.ts'
import type { Screen } from './screen.ts'
import { button, employee } from './walk.ts'
import { wordsIn } from './words.ts'

const { app, cases, recovery } = wordsIn.nl

/** Cases, and what is kept: how it stands, and what is said where it is gone. */
export const caseScreens: readonly Screen[] = [
  { name: 'cases, none', options: { path: '#/trajecten' }, arrive: openAll },
  {
    name: 'a case, about to be erased',
    options: { on: '2026-11-24' },
    arrive: async (visit) => {
      await finish(visit, employee, 'mix')
      await visit.goTo('#/traject/1')
      await openAll(visit)
      await enter(visit.page, button(visit.page, cases.manage.erase))
      await visit.page.getByText(cases.manage.eraseFinal).waitFor()
    },
  },
  { name: 'storage and recovery', options: { path: '#/herstel' }, arrive: openAll },
  {
    name: 'data that is gone',
    arrive: async (visit) => {
      await finish(visit, employee, 'talk-first')
      await visit.page.getByText(app.kept.saved, { exact: true }).waitFor()
      await loseDatabase(visit.page)
      await visit.page.getByText(recovery.lost.emptied.title).waitFor()
      await openAll(visit)
    },
  },
]
