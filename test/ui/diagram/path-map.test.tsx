import { within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { replay } from '#run/replay.ts'
import type { Step } from '#run/step.ts'
import type { Answer } from '#tree/decision-tree.ts'
import { graphOf } from '#ui/diagram/graph-of.ts'
import { PathMap } from '#ui/diagram/PathMap.tsx'
import { textsFor } from '../../support/a-pack.ts'
import { allRuns } from '../../support/advice-props.ts'
import { referenceTree } from '../../support/reference-tree.ts'
import { expectNoAxeViolations, show } from '../../support/show.tsx'

const words = { tree: referenceTree, texts: textsFor(referenceTree, 'nl') }
const walkOf = (others: Readonly<Record<string, Answer>>) => replay(referenceTree, stepsOf(others))

function stepsOf(others: Readonly<Record<string, Answer>>): readonly Step[] {
  const found = allRuns.find(({ steps }) =>
    steps.every(({ question, answer }) => answer === (others[question] ?? 'yes')),
  )
  return found?.steps ?? []
}

describe('the path map', () => {
  it('draws every box and line of the tree, and says the same as a list', async () => {
    const { container, user, getByText } = show(<PathMap {...words} />)
    const { nodes, edges } = graphOf(referenceTree)
    expect(container.querySelectorAll('.path-map-box')).toHaveLength(nodes.length)
    expect(container.querySelectorAll('.path-map-line')).toHaveLength(edges.length)
    await user.click(getByText('Hetzelfde als lijst'))
    const list = container.querySelector<HTMLElement>('details .path-map-list')
    const questions = nodes.filter(({ kind }) => kind !== 'outcome')
    for (const { id } of questions)
      expect(
        within(list ?? container).getAllByText(words.texts.questions[id]?.label ?? ''),
      ).not.toEqual([])
    expect(list?.querySelectorAll(':scope > li')).toHaveLength(questions.length)
    await expectNoAxeViolations(container)
  })

  it('says of each question on the path what was answered, and where one is', () => {
    const { container } = show(<PathMap {...words} walk={walkOf({ tasks: 'no' })} />)
    const tasks = itemOf(container, words.texts.questions['tasks']?.label)
    expect(tasks).toHaveTextContent('uw antwoord: Nee')
    expect(container.querySelector('[data-standing="here"]')).not.toBeNull()
  })

  it('shows the path of last time beside that of now', async () => {
    const { container, getByText } = show(
      <PathMap {...words} walk={walkOf({ tasks: 'no' })} before={walkOf({})} />,
    )
    expect(getByText('alleen de vorige keer')).toBeInTheDocument()
    expect(itemOf(container, words.texts.questions['tasks']?.label)).toHaveTextContent(
      'uw antwoord: Nee vorige keer: Ja',
    )
    expect(
      container.querySelectorAll('[data-walked="false"][data-before="true"]'),
    ).not.toHaveLength(0)
    await expectNoAxeViolations(container)
  })

  it('zooms by key and by button, and stays within its steps', async () => {
    const { container, user, getByRole } = show(<PathMap {...words} />)
    const width = () =>
      Number(container.querySelector('svg.path-map-drawing')?.getAttribute('width'))
    getByRole('group', { name: 'Alle vragen in beeld' }).focus()
    const before = width()
    await user.keyboard('+')
    expect(width()).toBeGreaterThan(before)
    await user.keyboard('-')
    expect(width()).toBe(before)
    await user.click(getByRole('button', { name: 'Groter' }))
    expect(width()).toBeGreaterThan(before)
    await user.keyboard('{Enter>20/}')
    const most = width()
    await user.keyboard('{Enter}')
    expect(width()).toBe(most)
  })
})

function itemOf(container: HTMLElement, label = ''): HTMLElement {
  const names = [...container.querySelectorAll<HTMLElement>('details .path-map-list > li > strong')]
  const item = names.find(({ textContent }) => textContent === label)?.parentElement
  if (!item) throw new Error(`no item ${label}`)
  return item
}
