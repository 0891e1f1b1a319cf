import { describe, expect, it } from 'vitest'
import { aBrowser } from './support/browser.ts'
import { shortestTo } from './support/paths.ts'
import { expectInOrder, readerOf, wordsAfter } from './support/reader.ts'
import { giveFileBy, savedBy, storedRecords, walkAndAgree } from './support/sharing.ts'
import { answer, begin, employee, expectPosition, quick } from './support/walk.ts'
import { fixed, languages, plain, wordsIn } from './support/words.ts'

const { visit } = aBrowser()
const patient = { timeout: 60_000 }
const agreed = 'bellen op vrijdag'

describe.each(languages)('by the order in which the page is heard, in %s', (language) => {
  const { app, cases, common, history, lock, sharing, start, texts } = wordsIn[language]

  it('a complete copy is made and saved, and put back on another device', async () => {
    const one = await visit({ language, on: '2026-11-24' })
    await walkAndAgree(one, 'home', agreed)
    const before = await storedRecords(one.page)
    const reader = await readerOf(one.page)
    await reader.toTop()
    await reader.press('link', common.nav.history)
    await reader.comesTo(history.title)
    await one.page.getByText(history.manage.title, { exact: true }).click()
    await reader.press('link', sharing.link)
    await reader.comesTo(sharing.title)
    await reader.press('link', sharing.kind.copy.label)
    await reader.comesTo(sharing.kind.copy.label)
    await one.page.locator('.made-words-words:not(:empty)').waitFor()
    const heard = await reader.press('button', sharing.copy.make)
    // What goes along, and the words without which it stays shut, before it is made.
    const { contains } = sharing.copy
    expectInOrder(heard, [
      sharing.kind.copy.hint,
      contains,
      sharing.phrase.title,
      sharing.phrase.keep,
    ])
    const words = wordsAfter(heard, sharing.phrase.title)
    expect(words.split(' ')).toHaveLength(5)
    await one.page.getByText(sharing.making.made, { exact: true }).waitFor(patient)
    const file = await savedBy(one.page, async () => {
      const made = await reader.press('button', /\.age$/)
      expectInOrder(made, [sharing.making.made, sharing.making.madeBody, file24])
    })
    expect(file.name).toBe(file24)
    const after = await reader.rest()
    expectInOrder(after, [sharing.making.saved.replace('{{name}}', file24), sharing.try.title])
    one.expectQuiet()
    await one.close()

    const other = await visit({ language, on: '2026-11-24', path: '#/kopie' })
    const there = await readerOf(other.page)
    await there.press('link', sharing.kind.import.label)
    await there.comesTo(sharing.kind.import.label)
    await giveFileBy(other.page, () => there.press('button', sharing.file.label), file)
    await there.write(sharing.phrase.type, words)
    await there.press('button', sharing.import.open)
    await other.page.getByText(sharing.import.found, { exact: true }).waitFor(patient)
    const found = await there.press('button', sharing.import.takeIn)
    // All that would come is heard before the button that takes it in.
    const { madeOn, coming } = sharing.import
    expectInOrder(found, [
      sharing.import.found,
      madeOn,
      coming,
      texts.outcomes['home']?.title ?? '?',
    ])
    await other.page.getByText(sharing.import.done, { exact: true }).waitFor()
    const done = await there.press('link', sharing.import.toEarlier)
    expectInOrder(done, [sharing.import.done, sharing.import.doneBody, sharing.import.toEarlier])
    await there.comesTo(history.title)
    await there.press('button', history.run.open)
    await there.comesTo(new RegExp(` ${texts.outcomes['home']?.title}$`))
    expect(await storedRecords(other.page)).toBe(before)
    other.expectQuiet()
    await other.close()
  })

  it('agreements for the manager are heard whole before they are saved', async () => {
    const one = await visit({ language, on: '2026-11-24' })
    await walkAndAgree(one, 'home', agreed)
    const reader = await readerOf(one.page)
    await one.goTo('#/kopie')
    await reader.press('link', sharing.kind.manager.label)
    await reader.comesTo(sharing.kind.manager.label)
    const file = await savedBy(one.page, async () => {
      const heard = await reader.press('button', sharing.file.save)
      expectInOrder(heard, [sharing.kind.manager.hint, sharing.file.exactHint, agreed])
      expect(heard.join('\n')).not.toContain(texts.outcomes['home']?.title)
    })
    expect(file.bytes.toString()).toContain(agreed)
    const said = sharing.file.saved.replace('{{name}}', file.name)
    await expect.poll(async () => (await reader.rest()).join('\n'), quick).toContain(said)
    one.expectQuiet()
    await one.close()
  })

  it('a case that is open in another tab says so, and is taken over', async () => {
    const one = await visit({ language })
    const { steps } = shortestTo('mix')
    await begin(one, employee)
    await answer(one, steps.slice(0, 3))
    await one.page.getByText(app.kept.saved, { exact: true }).waitFor()
    const other = await one.page.context().newPage()
    await other.goto(one.page.url())
    const there = await readerOf(other)
    const heard = await there.press('button', cases.tabs.takeOver)
    expectInOrder(heard, [cases.tabs.elsewhere.title, cases.tabs.elsewhere.body])
    const asked = texts.questions[steps[3]?.question ?? '']?.voices.employee.ask ?? ''
    await there.comesTo(plain(asked))
    await there.press('button', fixed[language].answer.yes)
    await expectPosition({ page: other, language }, 5)

    await one.page.bringToFront()
    const reader = await readerOf(one.page)
    await reader.comesTo(cases.tabs.taken.title)
    const taken = await reader.press('button', cases.tabs.takeOver)
    expectInOrder(taken, [cases.tabs.taken.title, cases.tabs.taken.body])
    await expectPosition(one, 4)
    one.expectQuiet()
    await one.close()
  })

  it('someone at a shared computer finishes and erases everything', async () => {
    const one = await visit({ language })
    const reader = await readerOf(one.page)
    await reader.press('radio', start.form.perspective.employee)
    await reader.press('radio', start.form.keep.shared)
    await reader.press('button', start.form.submit)
    await expectPosition(one, 1)
    await reader.press('button', fixed[language].answer.yes)
    await expectPosition(one, 2)
    await reader.toTop()
    await reader.press('link', common.finish)
    await reader.comesTo(lock.finish.title)
    const heard = await reader.press('button', lock.finish.yes)
    expectInOrder(heard, [lock.finish.title, lock.finish.body, lock.finish.stays, lock.finish.yes])
    await reader.comesTo(lock.wiped.title)
    expect(await one.page.evaluate(async () => (await window.keptIn()).databases())).toEqual([])
    const wiped = await reader.press('button', lock.wiped.again)
    expectInOrder(wiped, [lock.wiped.body, lock.wiped.close, lock.wiped.again])
    await one.page.getByRole('group', { name: start.form.perspective.legend }).waitFor()
    one.expectQuiet()
    await one.close()
  })
})

it('control: a button that stands before what it does is found out', async () => {
  const { lock } = wordsIn.nl
  const one = await visit({ path: '#/klaar' })
  await one.page.getByRole('button', { name: lock.finish.yes }).waitFor()
  await one.page.evaluate(() => {
    document.querySelector('main')?.prepend(...document.querySelectorAll('.finish-screen-ways'))
  })
  const reader = await readerOf(one.page)
  const heard = await reader.press('button', lock.finish.yes)
  expect(() => expectInOrder(heard, [lock.finish.body, lock.finish.yes])).toThrow('in its place')
  await one.close()
})

const file24 = 'thuiswerkwijzer-2026-11-24.age'
