import { describe, expect, it } from 'vitest'
import { aBrowser } from './support/browser.ts'
import { outcomes, shortestTo, warned } from './support/paths.ts'
import { readerOf } from './support/reader.ts'
import { expectAdvice, expectPosition } from './support/walk.ts'
import { adviceTitle, fixed, languages, plain, wordsIn } from './support/words.ts'

const { visit } = aBrowser()

describe.each(languages)('by the order in which the page is heard, in %s', (language) => {
  const { start, texts, advice } = wordsIn[language]
  const { form } = start

  it.each(outcomes)('an employee comes to %s', async (outcome) => {
    const one = await visit({ language })
    const reader = await readerOf(one.page)
    await reader.press('radio', form.perspective.employee)
    await reader.press('radio', form.keep.device)
    await reader.press('button', form.submit)
    for (const [index, { question, answer }] of shortestTo(outcome).steps.entries()) {
      await expectPosition(one, index + 1)
      const heard = await reader.press('button', fixed[language].answer[answer])
      // Focus is on the question: it is heard first, and then what one can say to it.
      expect(heard[0]).toBe(
        `heading ${plain(texts.questions[question]?.voices.employee.ask ?? '')}`,
      )
    }
    await expectAdvice(one.page)
    const heard = (await reader.rest()).join('\n')
    const places = [
      `heading ${adviceTitle(language, outcome)}`,
      /\*\*(.+)\*\*/.exec(texts.notBinding)?.[1] ?? '?',
      ...(warned.includes(outcome) ? [plain(texts.warning)] : []),
      `heading ${outcome === 'talk-first' ? advice.next : advice.points.title}`,
      `heading ${advice.more}`,
    ].map((words) => heard.indexOf(words))
    expect(places).not.toContain(-1)
    // What an advice is not stands before what to do with it.
    const [title = 0, ...others] = places
    const [points = 0, route = 0] = others.slice(-2)
    expect(others.slice(0, -2).every((place) => title < place && place < points)).toBe(true)
    expect(points).toBeLessThan(route)
    one.expectQuiet()
    await one.close()
  })
})

it('control: what stands before is not found by reading on', async () => {
  const { page, close } = await visit()
  const reader = await readerOf(page)
  await reader.press('button', wordsIn.nl.start.form.submit)
  await expect(reader.press('button', 'English')).rejects.toThrow()
  await close()
}, 30_000)
