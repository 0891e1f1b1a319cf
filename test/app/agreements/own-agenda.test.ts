import { ownAgendaOf } from '#app/agreements/own-agenda.ts'
import type { Step } from '#run/step.ts'
import { describe, expect, it } from 'vitest'
import { referencePack } from '../../support/reference-pack.ts'

const { tree, texts } = referencePack
const { nl } = texts

describe('the employee’s own agenda', () => {
  it('has what to arrange, what to talk about and where answers differ, in plain words', () => {
    if (nl === undefined) throw new Error('no Dutch')
    const asked = ['tasks', 'workplace', 'undisturbed', 'talk', 'step', 'wish', 'relief', 'rhythm']
    const steps: Step[] = [...asked, 'contact', 'boundary', 'load']
      .map((question): Step => ({ question, answer: 'yes' }))
      .concat({ question: 'presence', answer: 'unsure' })
    const difference = { question: 'contact', answers: [] }
    const own = ownAgendaOf(tree, nl, steps, [difference])
    expect(own.arrange.map(({ text }) => text)).toEqual([nl.concerns['distance']?.title])
    expect(own.topics.map(({ text }) => text)).toEqual([
      nl.questions['presence']?.topic.replaceAll('**', ''),
    ])
    expect(own.differences.map(({ text }) => text)).toEqual([nl.questions['contact']?.label])
    const all = [...own.arrange, ...own.topics, ...own.differences]
    expect(new Set(all.map(({ key }) => key)).size).toBe(3)
    expect(all.every(({ text }) => !text.includes('**'))).toBe(true)
  })

  it('is empty while the run is not concluded', () => {
    if (nl === undefined) throw new Error('no Dutch')
    expect(ownAgendaOf(tree, nl, [])).toEqual({ arrange: [], differences: [], topics: [] })
  })
})
