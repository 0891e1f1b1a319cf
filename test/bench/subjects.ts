import type { Browser, BrowserContext, Page } from 'playwright-core'
import type { Subject } from './visit.ts'
import type { Watched } from './watch-page.ts'

const appQuestion: Watched = {
  control: '.answer-buttons-choice',
  press: '.answer-buttons-choice',
  effect: 'h1',
}
const surveyJs: Watched = {
  control: 'input[type="radio"]',
  choose: 'input[type="radio"]',
  press: '.sd-navigation__next-btn',
  effect: '.sd-question__title',
}
const formIo: Watched = {
  control: 'input[type="radio"]',
  choose: 'input[type="radio"]',
  press: '.btn-wizard-nav-next',
  effect: '.formio-component-radio label',
}

export const startPage: Subject = {
  name: 'app, start page',
  path: 'app/',
  watched: {
    control: 'input[type="radio"]',
    press: 'input[type="radio"]',
    effect: 'input[type="checkbox"] ~ *',
  },
}

const handWrittenQuestion: Watched = {
  control: 'section:not([hidden]) .answers button',
  press: 'section:not([hidden]) .answers button',
  effect: 'section:not([hidden]) h1',
}
export const handWritten: Subject = {
  name: 'hand-written',
  path: 'hand-written/',
  watched: handWrittenQuestion,
  question: handWrittenQuestion,
}

/** What is compared: the app at its two ways in, and the other three at their first question. */
export async function subjects(browser: Browser, base: string): Promise<readonly Subject[]> {
  return [
    startPage,
    {
      name: 'app, a question by its URL',
      path: 'app/#/vraag/1',
      watched: appQuestion,
      question: appQuestion,
      storageState: await withARun(browser, base),
    },
    {
      name: 'app, the same on return',
      path: 'app/#/vraag/1',
      watched: appQuestion,
      question: appQuestion,
      before: async (context) => {
        const page = await beginARun(context, `${base}app/`)
        await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
        await page.close()
      },
    },
    handWritten,
    { name: 'SurveyJS', path: 'surveyjs/', watched: surveyJs, question: surveyJs },
    { name: 'Form.io', path: 'formio/', watched: formIo, question: formIo },
  ]
}

/** What the browser of someone holds who has begun: a question has a URL for no one else. */
async function withARun(browser: Browser, base: string): Promise<Subject['storageState']> {
  const context = await browser.newContext({ locale: 'nl-NL', serviceWorkers: 'block' })
  await beginARun(context, `${base}app/`)
  const state = await context.storageState({ indexedDB: true })
  await context.close()
  return state
}

/** Begins a kept run at the app's own address, and gives the page that it stands in, at its second question. */
export async function beginARun(context: BrowserContext, app: string): Promise<Page> {
  const page = await context.newPage()
  await page.goto(app)
  await page.locator('label').getByText('Medewerker', { exact: true }).click()
  await page.locator('label').getByText('Bewaren op dit apparaat', { exact: true }).click()
  await page.getByRole('button', { name: 'Beginnen', exact: true }).click()
  await page.getByRole('button', { name: 'Ja', exact: true }).click()
  await page.waitForFunction(() => history.state?.at === 2)
  await page.waitForTimeout(1000)
  return page
}
