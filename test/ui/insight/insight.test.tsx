import { describe, expect, it } from 'vitest'
import { adviceOf } from '#advice/advice-of.ts'
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
  <WouldChange ways={whatWouldChange(referenceTree, stepsWith(others))} texts={words.texts} />
)

describe('what would change', () => {
  it('names for each other outcome the answers of one way, nearest first', async () => {
    const { container } = show(change({ tasks: 'no', workplace: 'no' }))
    const titles = [...container.querySelectorAll('h3')].map((one) => one.textContent)
    expect(titles).toEqual(
      ['home', 'mix', 'workplace-wiser', 'talk-first'].map((id) => `nl: ${id}, the title`),
    )
    const [home] = container.querySelectorAll('section')
    expect([...(home?.querySelectorAll('li') ?? [])].map((one) => one.textContent)).toEqual([
      'nl: tasks, in short: Ja',
      'nl: workplace, in short: Ja',
    ])
    expect(home).toHaveTextContent('Deze antwoorden zijn samen nodig.')
    await expectNoAxeViolations(container)
  })

  it('names few single answers where one of several is enough', () => {
    const { container } = show(change({}))
    const wiser = [...container.querySelectorAll('section')].find(({ textContent }) =>
      textContent.startsWith('nl: workplace-wiser'),
    )
    expect(wiser).toHaveTextContent('Eén zo’n antwoord is genoeg.')
    expect(wiser?.querySelectorAll('li')).toHaveLength(2)
  })
})

describe('what is not known yet', () => {
  const unknown = (others: Readonly<Record<string, Answer>>) => {
    const advice = adviceOf(referenceTree, stepsWith(others), 'employee')
    const unknowns = unknownsOf(referenceTree, stepsWith(others))
    if (unknowns === undefined || advice === undefined) throw new Error('not concluded')
    return <NotKnownYet unknowns={unknowns} talkAbout={advice.talkAbout} texts={words.texts} />
  }

  it('says that the advice holds, where it does', async () => {
    const { user, getByText, container } = show(
      unknown({ rhythm: 'unsure', relief: 'unsure', load: 'no' }),
    )
    await user.click(getByText('Nog niet zeker: 2 antwoorden. Het advies blijft hetzelfde.'))
    expect(getByText('nl: rhythm, to talk about')).toBeVisible()
    await expectNoAxeViolations(container)
  })

  it('says what to find out first, and what makes no difference after it', async () => {
    const others = { presence: 'unsure', talk: 'unsure', relief: 'unsure' } as const
    const { user, getByText, container } = show(unknown(others))
    await user.click(getByText('Nog niet zeker: 3 antwoorden'))
    const [first, rest] = container.querySelectorAll('ul')
    expect(first).toHaveTextContent('nl: talk, to talk aboutnl: presence, to talk about')
    expect(rest).toHaveTextContent('nl: relief, to talk about')
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
