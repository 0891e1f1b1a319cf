import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { aBrowser, visitWithProfile } from './support/browser.ts'
import { enter, isFocused } from './support/keyboard.ts'
import { shortestTo } from './support/paths.ts'
import { storedBeside, storedRuns } from './support/stored.ts'
import {
  answer,
  begin,
  button,
  employee,
  expectAdvice,
  expectAsked,
  expectPosition,
  manager,
  quick,
  underBedrijfsarts,
  expectAdvised,
} from './support/walk.ts'
import { fixed, languages, wordsIn } from './support/words.ts'

const { visit } = aBrowser()
const { steps } = shortestTo('mix')

describe.each(languages)("an employee's kept run, in %s", (language) => {
  it('goes on at the same question after a reload, and at the advice', async () => {
    const one = await visit({ language })
    const { page } = one
    await begin(one, employee)
    await answer(one, steps.slice(0, 5))
    await expectPosition(one, 6)
    await page.getByText(wordsIn[language].app.kept.saved, { exact: true }).waitFor()
    await page.reload()
    await expectAsked(one, 'wish', employee)
    expect(await page.title()).toBe(fixed[language].walkTitle)
    await enter(page, button(page, fixed[language].previous))
    await expectAsked(one, 'step', employee)
    await answer(one, steps.slice(4))
    await expectAdvice(page)
    await page.getByText(wordsIn[language].app.kept.saved, { exact: true }).waitFor()
    await page.reload()
    await expectAdvised(one, 'mix')
    one.expectQuiet()
    await one.close()
  })

  it('is there when the browser was closed: go on, or start again', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'journey-'))
    onTestFinished(() => rm(folder, { recursive: true, force: true }))
    const first = await visitWithProfile(folder, { language })
    await begin(first, employee)
    await answer(first, steps.slice(0, 3))
    await expectPosition(first, 4)
    await first.page.getByText(wordsIn[language].app.kept.saved, { exact: true }).waitFor()
    await first.close()

    const second = await visitWithProfile(folder, { language })
    await enter(second.page, button(second.page, fixed[language].resume))
    await expectPosition(second, 4)
    await expectAsked(second, 'talk', employee)
    await enter(second.page, button(second.page, fixed[language].previous))
    await expectPosition(second, 3)
    expect(await second.page.getByRole('button', { pressed: true }).allInnerTexts()).toContain(
      fixed[language].answer.yes,
    )
    second.expectQuiet()
    await second.close()

    const third = await visitWithProfile(folder, { language })
    await enter(third.page, button(third.page, fixed[language].restart))
    const { form } = wordsIn[language].start
    const choice = third.page.getByRole('radio', { name: form.perspective.employee })
    await expect.poll(() => isFocused(choice), quick).toBe(true)
    await begin(third, employee)
    await expectAsked(third, 'tasks', employee)
    await answer(third, steps.slice(0, 1))
    await expectPosition(third, 2)
    await expect
      .poll(async () => (await storedRuns(third.page)).map((run) => run.steps.length), quick)
      .toEqual(expect.arrayContaining([1, 3]))
    third.expectQuiet()
    await third.close()
  })
})

describe.each([
  ['an employee, this time only', { ...employee, keep: 'once' as const }],
  ['a manager', manager],
  ['a counsellor under the bedrijfsarts', underBedrijfsarts],
])('the run of %s', (_, who) => {
  it('is kept nowhere, and says so before and after a reload', async () => {
    const one = await visit()
    const { page } = one
    await begin(one, who)
    await answer(one, steps.slice(0, 4))
    await expectPosition(one, 5)
    await page.getByText(wordsIn.nl.app.kept.memory, { exact: true }).waitFor()
    expect(await storedRuns(page)).toEqual([])
    expect(await storedBeside(page)).toEqual({ local: {}, session: {}, cookies: [] })

    await page.reload()
    await page.getByText(wordsIn.nl.start.lost.title, { exact: true }).waitFor()
    expect(page.url()).toMatch(/#\/$/)
    expect(await button(page, fixed.nl.resume).count()).toBe(0)
    await begin(one, who)
    await expectAsked(one, 'tasks', who)
    await answer(one, steps)
    await expectAdvice(page)
    await page.getByText(wordsIn.nl.advice.notKept, { exact: true }).first().waitFor()
    one.expectQuiet()
    await one.close()
  })
})

it('keeps outside the database only the language, and figures to notice a loss by', async () => {
  const one = await visit()
  const { page } = one
  await enter(page, button(page, 'English'))
  await begin({ ...one, language: 'en' }, employee)
  await answer({ ...one, language: 'en' }, steps)
  await expectAdvice(page)
  await page.getByText(wordsIn.en.app.kept.saved, { exact: true }).waitFor()
  const { local, session, cookies } = await storedBeside(page)
  const { 'thuiswerkwijzer.language': tag, 'thuiswerkwijzer.canary': figures, ...more } = local
  expect(tag).toBe('en')
  expect(more).toEqual({})
  // Counts, days and the database's own id: nothing that was answered or advised.
  const { dbId, ...counts } = JSON.parse(figures ?? '{"dbId":"none-was-written-0"}')
  expect(dbId).toMatch(/^(?=.*\d)[0-9a-z-]{16,}$/)
  for (const count of Object.values(counts))
    expect(String(count)).toMatch(/^(\d+|\d{4}-\d\d-\d\d)$/)
  expect(session).toEqual({})
  expect(cookies).toEqual([])
  await page.reload()
  await expectAdvised({ ...one, language: 'en' }, 'mix')
  one.expectQuiet()
  await one.close()
})
