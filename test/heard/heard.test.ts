import { writeFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { aFirefox, type Firefox } from '../journeys/support/firefox.ts'
import { longestTo } from '../journeys/support/paths.ts'
import { fixed, plain, wordsIn } from '../journeys/support/words.ts'
import { aScreenReader, type ScreenReader } from './screen-reader.ts'

const { texts, walk, start, agreement, advice } = wordsIn.nl
const { steps } = longestTo('home')
const outcome = texts.outcomes['home']?.title ?? ''
let reader: ScreenReader
let firefox: Firefox
/** All that is spoken, by what was pressed for it. */
const log: string[] = []

beforeAll(async () => {
  reader = await aScreenReader()
  const preferences = { 'intl.accept_languages': 'nl', 'remote.prefs.recommended': false }
  firefox = await aFirefox(preferences, reader.env)
})

afterAll(async () => {
  await firefox?.close()
  await reader?.close()
  if (process.env['HEARD'] === 'write')
    writeFileSync('test/heard/spoken.txt', `${log.join('\n')}\n`)
})

it('is spoken: the first question, each next one once with its position, and the advice', async () => {
  await firefox.goTo(inject('baseUrl'))
  await heard('the start page', wordsIn.nl.common.footer.accessibility)
  await click(start.form.perspective.employee)
  await click(start.form.keep.device)
  await pressed(start.form.submit, said(1))
  for (const [index, { answer }] of steps.entries()) {
    const isLast = index + 1 === steps.length
    for (const words of wordsTo(answer)) {
      reader.press('Tab')
      await heard('Tab', words)
    }
    reader.press('Return')
    const spoken = await heard('Enter', isLast ? walk.announce.advice : said(index + 2))
    const next = steps[index + 1]
    const title = next ? askOf(next.question) : outcome
    expect(times(spoken, title), `${title} in:\n${spoken.join('\n')}`).toBe(1)
  }
})

it('is spoken: which answers a change has dropped, and the advice that it leads to', async () => {
  const relief = steps.findIndex(({ question }) => question === 'relief') + 1
  const label = texts.questions['partly']?.label ?? ''
  await unfold()
  await pressed(advice.route.change, 'return')
  await there('h1', fixed.nl.answers)
  await pressed(`${fixed.nl.change} vraag ${relief}`, said(relief))
  reader.press('Tab')
  await heard('Tab', 'Ja')
  reader.press('Return')
  const arrived = await heard('Enter', walk.announce.advice)
  // In one breath, or once it is saved.
  const isSaid = times(arrived, walk.dropped.title_one) > 0
  const then = isSaid ? [] : await heard('and then', walk.dropped.title_one)
  const spoken = [...arrived, ...then]
  expect(times(spoken, walk.dropped.title_one)).toBe(1)
  expect(times(spoken, label)).toBe(1)
  expect(times(spoken, outcome)).toBe(1)
})

it('is spoken once: that a suggestion was taken over', async () => {
  await unfold()
  const from = log.length
  await pressed(agreement.takeOver.action, agreement.takeOver.done)
  const spoken = log.slice(from).filter((line) => !line.startsWith(pressedFor))
  for (const words of ['action', 'link', 'done'] as const)
    expect(times(spoken, agreement.takeOver[words]), words).toBe(1)
})

const pressedFor = '— '

/** All that is spoken until these words are. */
async function heard(what: string, last: string): Promise<readonly string[]> {
  const lines = await reader.spokenUntil(last)
  log.push(`${pressedFor}${what}`, ...lines)
  return lines
}

/** Opens every fold of the page. */
async function unfold(): Promise<void> {
  await firefox.run(`document.querySelectorAll('main details').forEach((one) => (one.open = true))`)
}

/** Goes to the control that begins with these words, presses Enter, and hears what comes, until `last`. */
async function pressed(words: string, last: string): Promise<readonly string[]> {
  await firefox.run(`${find('main button, main a, main summary', words)}.focus()`)
  await heard(`to ${words}`, words)
  reader.press('Return')
  return heard(`Enter on ${words}`, last)
}

/** Chooses by its label, once it is there. */
async function click(words: string): Promise<void> {
  await there('label', words)
  await firefox.run(`${find('label', words)}.click()`)
}

async function there(selector: string, words: string): Promise<void> {
  await expect
    .poll(() => firefox.run(`return Boolean(${find(selector, words)})`), { timeout: 10_000 })
    .toBe(true)
}

function find(selector: string, words: string): string {
  return `[...document.querySelectorAll(${JSON.stringify(selector)})].find((one) => one.textContent.trim().startsWith(${JSON.stringify(words)}))`
}

/** The answers that Tab comes past, up to this one. */
function wordsTo(answer: 'yes' | 'no' | 'unsure'): readonly string[] {
  const { yes, no, unsure } = fixed.nl.answer
  return [yes, no, unsure].slice(0, ['yes', 'no', 'unsure'].indexOf(answer) + 1)
}

function askOf(question: string): string {
  return plain(texts.questions[question]?.voices.employee.ask ?? question)
}

function said(position: number): string {
  return walk.announce.question_other.split('.')[0]?.replace('{{position}}', `${position}`) + '.'
}

function times(lines: readonly string[], words: string): number {
  return lines.join('\n').split(words).length - 1
}
