import { describe, expect, it } from 'vitest'
import { aBrowser } from './support/browser.ts'
import { loseDatabase, untilSnapshot } from './support/lose-database.ts'
import { shortestTo, type OutcomeId } from './support/paths.ts'
import { expectInOrder, readerOf, wordsAfter, type Reader } from './support/reader.ts'
import { storedRuns } from './support/stored.ts'
import type { Visit } from './support/visit.ts'
import { answer, begin, employee, expectAdvice, expectPosition, quick } from './support/walk.ts'
import { fixed, languages, wordsIn } from './support/words.ts'

const { visit } = aBrowser()
const patient = { timeout: 60_000 }

describe.each(languages)('by the order in which the page is heard, in %s', (language) => {
  const fullDay = { nl: '24 november 2026', en: '24 November 2026' }
  const { app, advice, cases, common, history, lock, recovery, start, texts } = wordsIn[language]
  const titleFor = (outcome: OutcomeId) => texts.outcomes[outcome]?.title ?? '?'

  it('earlier runs are listed, one is opened, and one is erased in two presses', async () => {
    const one = await visit({ language, on: '2026-11-24' })
    const name = history.run.name.finished.replace('{{day}}', fullDay[language])
    await walkTo(one, 'talk-first')
    await walkTo(one, 'mix')
    const reader = await readerOf(one.page)
    await toEarlier(one, reader)
    const heard = await reader.press('button', history.run.open)
    // Which run it is, and what came of it, before what can be done with it.
    expectInOrder(heard, [`heading ${name}`, titleFor('mix'), history.run.open])
    await reader.comesTo(new RegExp(` ${titleFor('mix')}$`))
    await one.page.goBack()
    await reader.comesTo(history.title)
    await reader.press('button', history.run.erase)
    const asked = await reader.press('button', history.confirm.yes)
    expect(asked[0]).toContain(history.run.eraseQuestion.replace('{{name}}', name))
    expectInOrder(asked, [history.run.eraseFinal, `button ${history.confirm.yes}`])
    await one.page.locator('[aria-live]', { hasText: history.erased }).waitFor()
    expectInOrder(await reader.rest(), [history.erased, name, titleFor('talk-first')])
    expect(await storedRuns(one.page)).toHaveLength(1)
    one.expectQuiet()
    await one.close()
  })

  it('a case is made, opened, its timeline read as a table, closed and erased', async () => {
    const one = await visit({ language, path: '#/trajecten', on: '2026-11-24' })
    const reader = await readerOf(one.page)
    await reader.press('radio', start.form.perspective.employee)
    await reader.write(new RegExp(`^${cases.new.label.replace('?', '\\?')}`), 'noord')
    await reader.press('button', cases.new.submit)
    await reader.comesTo('noord')
    await reader.press('button', cases.begin.action)
    for (const [index, step] of shortestTo('mix').steps.entries()) {
      await expectPosition(one, index + 1)
      await reader.press('button', fixed[language].answer[step.answer])
    }
    await expectAdvice(one.page)
    await one.page.getByText(app.kept.saved, { exact: true }).waitFor()
    await one.goTo('#/trajecten')
    await reader.comesTo(cases.title)
    const listed = await reader.press('link', 'noord')
    const found = `heading ${cases.find.found_one}`
    expectInOrder(listed, [cases.title, found, 'noord'])
    await reader.comesTo('noord')
    const drawn = await reader.rest()
    await one.page.getByText(cases.timeline.table, { exact: true }).click()
    const heard = await reader.rest()
    const table = heard.findIndex((line) => line.startsWith(`table ${cases.timeline.table}`))
    const rows = [
      `columnheader ${cases.timeline.day}`,
      `columnheader ${cases.timeline.what}`,
      'rowheader 24 ',
      `cell ${cases.timeline.begun}`,
      'rowheader 24 ',
      `cell ${cases.timeline.runEnded.replace('{{outcome}}', titleFor('mix'))}`,
      'rowheader ',
      `cell ${cases.timeline.due.together}`,
    ]
    expectInOrder(heard.slice(table), rows)
    // The picture is one thing with a name, and what it draws is not heard piece by piece.
    const [picture, ...rest] = drawn.filter((line) => line.startsWith('image '))
    expect([picture?.slice(6, 15), rest]).toEqual([cases.timeline.picture.slice(0, 9), []])
    expect(drawn).not.toContain(`StaticText ${cases.timeline.today}`)

    await one.page.getByText(cases.manage.title, { exact: true }).click()
    const closing = await reader.press('button', new RegExp(`^${cases.manage.close}$`))
    expectInOrder(closing, [cases.manage.title, cases.manage.closeHint, cases.manage.close])
    await expect.poll(reader.rest, quick).toContain(`StaticText ${cases.manage.reopen}`)
    const erasing = await reader.press('button', cases.manage.erase)
    expectInOrder(erasing, [cases.manage.reopen, cases.manage.remains, cases.manage.erase])
    const asked = await reader.press('button', history.confirm.yes)
    expectInOrder(asked, [cases.manage.eraseQuestion, cases.manage.eraseFinal])
    await reader.comesTo(cases.title)
    await expect.poll(reader.rest, quick).toContain(`StaticText ${cases.empty}`)
    expectInOrder(await reader.rest(), [cases.title, cases.manage.erased, cases.empty])
    expect(await storedRuns(one.page)).toEqual([])
    one.expectQuiet()
    await one.close()
  })

  it('a lock of made words is put on, put to use, and opened after a wrong try', async () => {
    const one = await visit({ language })
    await walkTo(one, 'mix')
    const reader = await readerOf(one.page)
    await toEarlier(one, reader)
    await one.page.getByText(history.manage.title, { exact: true }).click()
    await reader.press('link', lock.link)
    await reader.comesTo(lock.page.title)
    await one.page.locator('.made-words-words:not(:empty)').waitFor()
    const heard = await reader.press('button', lock.choose.madeNext)
    // The words, and that no one can replace them, before one says that they are written down.
    expectInOrder(heard, [lock.made.label, lock.noRecovery.title, lock.choose.madeNext])
    const words = wordsAfter(heard, lock.made.label)
    expect(words.split(' ').length).toBeGreaterThan(3)
    await reader.comesTo(lock.again.title)
    await reader.write(lock.again.field, words)
    await reader.press('button', lock.kept.set)
    await one.page.getByText(lock.done.set.title, { exact: true }).waitFor(patient)
    const done = await reader.press('button', lock.kept.now)
    expectInOrder(done, [lock.done.set.title, lock.done.set.body, lock.kept.open, lock.kept.now])

    await expect.poll(() => one.page.title(), patient).toBe(common.product)
    await reader.comesTo(lock.unlock.title)
    await reader.write(lock.unlock.field, 'een heel andere wachtwoordzin')
    await reader.press('button', lock.unlock.action)
    await one.page
      .getByRole('alert')
      .filter({ hasText: lock.failure['wrong-passphrase'] })
      .waitFor(patient)
    // Focus is in the field again: what is wrong is said with it.
    expect((await reader.rest())[0]).toContain(lock.failure['wrong-passphrase'])
    await one.page
      .locator('.unlock-form-wait')
      .filter({ hasText: /./ })
      .waitFor({ state: 'hidden' })
    await reader.write(lock.unlock.field, words)
    await reader.press('button', lock.unlock.action)
    await one.page.getByRole('heading', { name: lock.page.title }).waitFor(patient)
    await reader.comesTo(lock.page.title)
    one.expectQuiet()
    await one.close()
  })

  it('what was lost is said first, and a copy of it is put back', async () => {
    const one = await visit({ language })
    await walkTo(one, 'mix')
    await untilSnapshot(one.page)
    await loseDatabase(one.page)
    const reader = await readerOf(one.page)
    // As any page that has just been opened it is heard from its top.
    const heard = await reader.press('button', recovery.copies.restore)
    const { known, copies } = recovery
    const { title, body } = recovery.lost.emptied
    expectInOrder(heard, [title, body, known.title, copies.title, copies.introLost, copies.of])
    await reader.comesTo(recovery.restored.title)
    const said = await reader.press('button', recovery.restored.on)
    expectInOrder(said, [recovery.restored.body, recovery.restored.now, known.finished])
    await toEarlier(one, reader)
    await reader.press('button', history.run.open)
    await reader.comesTo(new RegExp(` ${titleFor('mix')}$`))
    expectInOrder(await reader.rest(), [titleFor('mix'), advice.points.title])
    one.expectQuiet()
    await one.close()
  })

  async function toEarlier(one: Visit, reader: Reader): Promise<void> {
    await reader.toTop()
    await reader.press('link', common.nav.history)
    await expect.poll(() => one.page.url(), quick).toMatch(/#\/eerder$/)
    await reader.comesTo(history.title)
  }

  /** Walks a new kept run to this outcome. */
  async function walkTo(one: Visit, outcome: OutcomeId): Promise<void> {
    await one.goTo('#/')
    await begin(one, employee)
    await answer(one, shortestTo(outcome).steps)
    await expectAdvice(one.page)
    await one.page.getByText(app.kept.saved, { exact: true }).waitFor()
  }
})

it('control: what is heard in another order is found out', () => {
  const heard = ['heading Runs', 'paragraph Second', 'button First']
  expectInOrder(heard, ['Second', 'First'])
  expect(() => expectInOrder(heard, ['First', 'Second'])).toThrow('in its place')
})
