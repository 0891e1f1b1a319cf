import { answers } from '#tree/decision-tree.ts'
import { answerWords, waysTo } from './questionnaire.ts'
import type { Asked, Questionnaire } from './questionnaire.ts'

/** The questionnaire as a SurveyJS model: one page a question, radio buttons and Next. */
export function surveyModel(from: Questionnaire): unknown {
  return {
    title: 'Is thuiswerken een goede eerste stap terug naar werk?',
    locale: 'nl',
    clearInvisibleValues: 'onHidden',
    showProgressBar: true,
    pages: [
      ...from.asked.map((asked) => ({
        name: asked.id,
        visibleIf: surveyCondition(from, asked.id),
        elements: [
          {
            type: 'radiogroup',
            name: asked.id,
            title: asked.ask,
            description: asked.explanation,
            isRequired: true,
            choices: answers.map((answer) => ({ value: answer, text: answerWords[answer] })),
          },
          { type: 'html', name: `${asked.id}-help`, html: `<ul>${items(asked)}</ul>` },
        ],
      })),
      ...from.endings.map(({ id, title, text }) => ({
        name: id,
        visibleIf: surveyCondition(from, id),
        elements: [{ type: 'html', name: `${id}-text`, html: `<h3>${title}</h3><p>${text}</p>` }],
      })),
    ],
  }
}

/** The questionnaire as a Form.io wizard: one panel a question, radio buttons and Next. */
export function formioModel(from: Questionnaire): unknown {
  const panel = (id: string, components: readonly unknown[]) => ({
    type: 'panel',
    key: `panel-${id}`,
    title: id,
    components,
    ...shownIf(formioCondition(from, id)),
  })
  return {
    display: 'wizard',
    components: [
      ...from.asked.map((asked) =>
        panel(asked.id, [
          {
            type: 'radio',
            key: asked.id,
            label: asked.ask,
            description: asked.explanation,
            input: true,
            validate: { required: true },
            values: answers.map((answer) => ({ value: answer, label: answerWords[answer] })),
          },
          content(`${asked.id}-help`, `<ul>${items(asked)}</ul>`),
        ]),
      ),
      ...from.endings.map(({ id, title, text }) =>
        panel(id, [content(`${id}-text`, `<h3>${title}</h3><p>${text}</p>`)]),
      ),
    ],
  }
}

function content(key: string, html: string) {
  return { type: 'content', key, html, input: false }
}

function items({ help }: Asked): string {
  return help.map((item) => `<li>${item}</li>`).join('')
}

function surveyCondition(from: Questionnaire, id: string): string | undefined {
  const gate = gateTo(from, id)
  const each = (sign: string, word: string) =>
    from.asked
      .filter(({ isPrerequisite }) => isPrerequisite)
      .map((asked) => `{${asked.id}} ${sign} 'yes'`)
      .join(` ${word} `)
  if (gate === 'met') return each('=', 'and')
  if (gate === 'otherwise') return `{${lastPrerequisite(from)}} notempty and (${each('<>', 'or')})`
  const ways = waysTo(from, id).map(([question, answer]) => `{${question}} = '${answer}'`)
  return ways.length === 0 ? undefined : ways.join(' or ')
}

/** A JSONLogic rule. */
function formioCondition(from: Questionnaire, id: string): unknown {
  const is = (question: string, answer: string) => ({
    '===': [{ var: `data.${question}` }, answer],
  })
  const met = {
    and: from.asked
      .filter(({ isPrerequisite }) => isPrerequisite)
      .map((asked) => is(asked.id, 'yes')),
  }
  const gate = gateTo(from, id)
  if (gate === 'met') return met
  if (gate === 'otherwise')
    return { and: [{ '!!': [{ var: `data.${lastPrerequisite(from)}` }] }, { '!': [met] }] }
  const ways = waysTo(from, id)
  return ways.length === 0
    ? undefined
    : { or: ways.map(([question, answer]) => is(question, answer)) }
}

function shownIf(json: unknown): object {
  return json === undefined ? {} : { conditional: { json } }
}

/** The two nodes that the gate leads to. */
function gateTo(from: Questionnaire, id: string): 'met' | 'otherwise' | undefined {
  if (id === from.otherwise) return 'otherwise'
  const last = from.asked.find((asked) => asked.id === lastPrerequisite(from))
  return last?.to.yes === id ? 'met' : undefined
}

function lastPrerequisite({ asked }: Questionnaire): string {
  return asked.findLast(({ isPrerequisite }) => isPrerequisite)?.id ?? ''
}
