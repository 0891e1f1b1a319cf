import { expect, it } from 'vitest'
import { aBrowser } from './support/browser.ts'
import { longestTo, shortestTo } from './support/paths.ts'
import { readerOf } from './support/reader.ts'
import { answer, begin, employee, expectAdvice, quick, titleOf } from './support/walk.ts'
import type { Visit } from './support/visit.ts'
import { fixed, languages, plain, wordsIn } from './support/words.ts'

const { visit } = aBrowser()

it.each(languages)(
  'from an advice to agreements and the talk, by the order in which the page is heard, in %s',
  async (language) => {
    const one = await visit({ language })
    const { agreement, texts, app } = wordsIn[language]
    await begin(one, employee)
    await answer(one, longestTo('home').steps)
    await expectAdvice(one.page)
    const reader = await readerOf(one.page)
    await reader.press('DisclosureTriangle', texts.concerns['rhythm']?.title ?? '?')
    const heard = await reader.press('button', agreement.takeOver.action)
    // What is taken over is heard before the button that does it.
    expect(heard.join('\n')).toContain(plain(texts.concerns['rhythm']?.agreement ?? '?'))
    await one.page.getByText(agreement.takeOver.done).first().waitFor()
    await reader.press('link', agreement.onward.agreements)
    await expectTitle(one, agreement.title)
    const warned = await reader.press('DisclosureTriangle', new RegExp(agreement.group.contact))
    expect(warned.join('\n')).toContain(agreement.notWhy)
    await reader.write(new RegExp(`^${agreement.field.buddy.label}`), 'Sam')
    await one.page.keyboard.press('Tab')
    await one.page.getByText(app.kept.saved, { exact: true }).waitFor()
    await one.page.goBack()
    await expectAdvice(one.page)
    await reader.press('link', agreement.onward.agenda)
    await expectTitle(one, agreement.agenda.title)
    one.expectQuiet()
    await one.close()
  },
  60_000,
)

it.each(languages)(
  'two people apart, by the order in which the page is heard, in %s',
  async (language) => {
    const one = await visit({ language })
    const { apart, insight, agreement, texts } = wordsIn[language]
    await begin(one, employee)
    await answer(one, shortestTo('mix').steps)
    await expectAdvice(one.page)
    const reader = await readerOf(one.page)
    await reader.press('link', agreement.onward.apart)
    await expectTitle(one, apart.title)
    const before = await reader.press('checkbox', apart.who.manager)
    expect(before.join('\n')).toContain(apart.how.memory)
    await reader.press('button', apart.begin)
    await expectTitle(one, apart.hand.manager)
    await reader.press('button', apart.hand.take.manager)
    for (const question of ['tasks', 'workplace']) {
      await expectTitle(one, plain(texts.questions[question]?.voices.manager.ask ?? ''))
      await reader.press('button', fixed[language].answer[question === 'tasks' ? 'yes' : 'no'])
    }
    await expectTitle(one, apart.done.title)
    await reader.press('button', apart.done.action)
    await expectTitle(one, apart.back.title)
    await reader.press('button', apart.back.take)
    await expectTitle(one, insight.views.title)
    await reader.press('button', apart.after.wipe)
    await one.page.getByText(apart.wiped).waitFor()
    one.expectQuiet()
    await one.close()
  },
  60_000,
)

it.each(languages)(
  'a case, by the order in which the page is heard, in %s',
  async (language) => {
    const one = await visit({ language, path: '#/trajecten' })
    const { cases, start } = wordsIn[language]
    const reader = await readerOf(one.page)
    await reader.press('radio', start.form.perspective.employee)
    await reader.write(new RegExp(`^${cases.new.label.replace('?', '\\?')}`), 'noord')
    await one.page.keyboard.press('Enter')
    await expectTitle(one, 'noord')
    await reader.press('button', cases.begin.action)
    await expect.poll(() => one.page.url(), quick).toMatch(/#\/vragen$/)
    one.expectQuiet()
    await one.close()
  },
  60_000,
)

async function expectTitle({ page }: Visit, title: string): Promise<void> {
  await expect.poll(() => titleOf(page).innerText(), quick).toBe(title)
}
