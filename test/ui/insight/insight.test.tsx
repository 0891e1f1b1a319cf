import { within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { compareRuns } from '#advice/compare-runs.ts'
import { unknownsOf } from '#advice/unknowns-of.ts'
import { whatWouldChange } from '#advice/what-would-change.ts'
import type { Step } from '#run/step.ts'
import type { Answer } from '#tree/decision-tree.ts'
import { NotKnownYet } from '#ui/screens/insight/NotKnownYet.tsx'
import { RunComparison } from '#ui/screens/insight/RunComparison.tsx'
import { UnderTodaysTree } from '#ui/screens/insight/UnderTodaysTree.tsx'
import { WouldChange } from '#ui/screens/insight/WouldChange.tsx'
import { textsFor } from '../../support/a-pack.ts'
import { allRuns } from '../../support/advice-props.ts'
import { referenceTree } from '../../support/reference-tree.ts'
import { expectNoAxeViolations, show } from '../../support/show.tsx'

const words = { texts: textsFor(referenceTree, 'nl'), voice: 'employee' } as const
const asked = (id: string) => `nl: ${id}, asked of the employee?`

/** The run in which all is `yes` but these. */
function stepsWith(others: Readonly<Record<string, Answer>>): readonly Step[] {
  const found = allRuns.find(({ steps }) =>
    steps.every(({ question, answer }) => answer === (others[question] ?? 'yes')),
  )
  return found?.steps ?? []
}

const change = (others: Readonly<Record<string, Answer>>) => (
  <WouldChange ways={whatWouldChange(referenceTree, stepsWith(others))} {...words} />
)

describe('what would change', () => {
  it('names for each other outcome how many answers, nearest first', () => {
    const { getAllByText } = show(change({ tasks: 'no', workplace: 'no' }))
    expect(getAllByText(/antwoorden anders$/).map((one) => one.textContent)).toEqual(
      ['home', 'mix', 'workplace-wiser', 'talk-first'].map(
        (id) => `nl: ${id}, the title: 2 antwoorden anders`,
      ),
    )
  })

  it('names the answers, what helps, and the new questions after them', async () => {
    const { user, getAllByText, container } = show(change({ tasks: 'unsure' }))
    const [summary] = getAllByText(/antwoord anders$/)
    if (summary === undefined) throw new Error('nothing to open')
    await user.click(summary)
    const opened = within(summary.closest('details') ?? container)
    expect(opened.getByText(asked('tasks')).parentElement).toHaveTextContent('Ja')
    expect(opened.getByText('nl: tasks, what helps 1')).toBeInTheDocument()
    expect(opened.getByText(/Daarna komen er 9 nieuwe vragen/)).toBeInTheDocument()
    expect(opened.getByText(asked('presence')).parentElement).toHaveTextContent(
      'Nee of Weet ik niet',
    )
    await expectNoAxeViolations(container)
  })

  it('lists each way where one of several is enough', async () => {
    const { user, getByText, container } = show(change({}))
    const summary = getByText('nl: workplace-wiser, the title: 1 antwoord anders')
    await user.click(summary)
    const opened = within(summary.closest('details') ?? container)
    expect(opened.getByText(/Eén ervan is genoeg/)).toBeVisible()
    expect(opened.getAllByRole('heading', { name: /^Manier/ })).toHaveLength(4)
    await expectNoAxeViolations(container)
  })

  it('is not on paper', () => {
    expect(show(change({})).container.firstElementChild).toHaveClass('no-print')
  })
})

describe('what is not known yet', () => {
  const unknown = (others: Readonly<Record<string, Answer>>) => {
    const unknowns = unknownsOf(referenceTree, stepsWith(others))
    return unknowns === undefined ? <p /> : <NotKnownYet unknowns={unknowns} {...words} />
  }

  it('says that the advice holds, where it does', async () => {
    const { getByText, container } = show(
      unknown({ rhythm: 'unsure', relief: 'unsure', load: 'no' }),
    )
    expect(getByText(/U weet 2 antwoorden nog niet/)).toBeVisible()
    expect(getByText(asked('rhythm'))).toBeVisible()
    await expectNoAxeViolations(container)
  })

  it('says what to find out first, and what makes no difference', async () => {
    const { getByRole, getByText, container } = show(
      unknown({ presence: 'unsure', talk: 'unsure' }),
    )
    expect(getByRole('heading', { name: 'Zoek dit eerst uit' })).toBeVisible()
    expect(getByText('nl: mix, the title')).toBeVisible()
    expect(getByText('nl: talk-first, the title')).toBeVisible()
    await expectNoAxeViolations(container)
  })

  it('says nothing where nothing is unsure', () => {
    expect(show(unknown({})).container).toBeEmptyDOMElement()
  })
})

describe('two runs', () => {
  const comparison = (before: Record<string, Answer>, after: Record<string, Answer>) => {
    const compared = compareRuns(
      { tree: referenceTree, steps: stepsWith(before) },
      { tree: referenceTree, steps: stepsWith(after) },
    )
    if (compared === undefined) throw new Error('not concluded')
    const on = { earlierOn: '2026-10-12', laterOn: '2026-11-24' }
    return show(<RunComparison compared={compared} earlierTexts={words.texts} {...words} {...on} />)
  }

  it('are shown with what changed and what moved the advice', async () => {
    const { getByText, getAllByText, container } = comparison(
      { rhythm: 'no', 'rhythm-arrange': 'no', relief: 'no' },
      { rhythm: 'no' },
    )
    expect(getByText('12 oktober 2026')).toBeVisible()
    expect(getByText('nl: workplace-wiser, the title')).toBeVisible()
    expect(getByText('nl: mix, the title')).toBeVisible()
    const [moved, changed] = getAllByText(asked('rhythm-arrange'))
    expect(moved?.closest('.notice')).toHaveTextContent('Dit antwoord alleen was al genoeg.')
    expect(changed?.closest('li')).toHaveTextContent('Toen: Nee')
    expect(changed?.closest('li')).toHaveTextContent('Nu: Ja')
    expect(getByText('4 vragen die er nieuw bij kwamen')).toBeVisible()
    expect(getByText('1 vraag die niet meer kwam')).toBeVisible()
    await expectNoAxeViolations(container)
  })

  it('are said to be the same where they are', () => {
    const { getByText } = comparison({}, {})
    expect(getByText('Het advies is hetzelfde gebleven.')).toBeVisible()
    expect(getByText(/hebben hetzelfde antwoord/)).toBeVisible()
  })
})

describe("an old run under today's tree", () => {
  it.each([
    [{ kind: 'ends', outcome: 'home' }, /zou het advies nu zijn: nl: home, the title\.$/],
    [{ kind: 'ends', outcome: 'mix' }, /nu hetzelfde advies/],
    [{ kind: 'stops', at: 'wish', answered: 5 }, /Na 5 antwoorden .* nl: wish, asked/],
  ] as const)('%j', async (under, said) => {
    const { getByText, container } = show(<UnderTodaysTree under={under} ended="mix" {...words} />)
    expect(getByText(said)).toBeVisible()
    await expectNoAxeViolations(container)
  })
})
