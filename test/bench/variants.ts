import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build } from 'vite'
import { answers } from '#tree/decision-tree.ts'
import { formioModel, surveyModel } from './models.ts'
import { answerWords, questionnaire } from './questionnaire.ts'
import type { Questionnaire } from './questionnaire.ts'

const here = resolve('test/bench')
const packages = join(here, 'packages/node_modules')

/** Builds the app and the other three beside each other in this folder: `app`, `hand-written`, `surveyjs`, `formio`. */
export async function buildVariants(folder: string): Promise<void> {
  const from = questionnaire()
  await build({ logLevel: 'error', build: { outDir: join(folder, 'app'), emptyOutDir: true } })
  handWritten(folder, from)
  await surveyJs(folder, from)
  formIo(folder, from)
}

function handWritten(folder: string, from: Questionnaire): void {
  const to = join(folder, 'hand-written')
  cpSync(join(here, 'hand-written'), to, { recursive: true })
  const page = readFileSync(join(to, 'index.html'), 'utf8')
  writeFileSync(
    join(to, 'index.html'),
    page.replace('<!-- questions -->', () => sections(from)),
  )
}

function sections({ asked, endings, otherwise }: Questionnaire): string {
  const last = asked.findLast(({ isPrerequisite }) => isPrerequisite)
  const gate = (isPrerequisite: boolean, isYes: boolean, isFirst: boolean) =>
    isPrerequisite && (isFirst || !isYes) ? ` data-gate="${isYes ? 'open' : 'shut'}"` : ''
  const questions = asked.map(
    (one, index) => `<section id="${one.id}"${index === 0 ? '' : ' hidden'}${
      one === last ? ` data-last="${otherwise}"` : ''
    }>
        <h1 tabindex="-1">${one.ask}</h1>
        <p>${one.explanation}</p>
        <details><summary>Help mij kiezen</summary><ul>${one.help
          .map((item) => `<li>${item}</li>`)
          .join('')}</ul></details>
        <div class="answers">${answers
          .map(
            (answer) =>
              `<button type="button" data-to="${one.to[answer]}"${gate(
                one.isPrerequisite,
                answer === 'yes',
                index === 0,
              )}>${answerWords[answer]}</button>`,
          )
          .join('')}</div>
      </section>`,
  )
  const ends = endings.map(
    ({ id, title, text }) =>
      `<section id="${id}" hidden><h1 tabindex="-1">${title}</h1><p>${text}</p></section>`,
  )
  return [...questions, ...ends].join('\n      ')
}

async function surveyJs(folder: string, from: Questionnaire): Promise<void> {
  const sources = join(folder, 'surveyjs-sources')
  cpSync(join(here, 'surveyjs'), sources, { recursive: true })
  writeFileSync(join(sources, 'model.json'), JSON.stringify(surveyModel(from)))
  const own = ['survey-core', 'survey-react-ui', 'react', 'react-dom']
  await build({
    root: sources,
    configFile: false,
    logLevel: 'error',
    base: './',
    resolve: { alias: own.map((name) => ({ find: name, replacement: join(packages, name) })) },
    build: { outDir: join(folder, 'surveyjs'), emptyOutDir: true, target: 'es2022' },
  })
}

/** As its makers ship it: the renderer without the builder, and Bootstrap for its looks. */
function formIo(folder: string, from: Questionnaire): void {
  const to = join(folder, 'formio')
  mkdirSync(to, { recursive: true })
  cpSync(join(here, 'formio'), to, { recursive: true })
  for (const file of ['formio.form.min.js', 'formio.form.min.css'])
    cpSync(join(packages, '@formio/js/dist', file), join(to, file))
  cpSync(join(packages, 'bootstrap/dist/css/bootstrap.min.css'), join(to, 'bootstrap.min.css'))
  writeFileSync(join(to, 'model.json'), JSON.stringify(formioModel(from)))
}
