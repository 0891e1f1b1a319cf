import { fireEvent, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { ChoiceTable } from '#ui/parts/ChoiceTable.tsx'
import { AdviceScreen } from '#ui/screens/advice/AdviceScreen.tsx'
import { textsFor } from '../../support/a-pack.ts'
import { adviceProps, allRuns, fullestRunTo, outcomeIds } from '../../support/advice-props.ts'
import type { AdviceWish } from '../../support/advice-props.ts'
import { referenceTree } from '../../support/reference-tree.ts'
import { expectNoAxeViolations, show } from '../../support/show.tsx'

function section(name: string, wish: AdviceWish = {}): HTMLElement {
  return show(<AdviceScreen {...adviceProps(wish)} />).getByRole('region', { name })
}

/** What unfolds under a summary. */
function fold(summary: string | RegExp, wish: AdviceWish = {}): HTMLElement {
  const { getByText } = show(<AdviceScreen {...adviceProps(wish)} />)
  return getByText(summary, { selector: 'summary' }).parentElement ?? document.body
}

const textsOf = (elements: readonly Element[]) => elements.map(({ textContent }) => textContent)

describe('why', () => {
  it.each(outcomeIds)('at %s gives at most four deciding answers, as they were asked', (id) => {
    const run = fullestRunTo(id)
    const why = fold('Waarom dit advies?', { run })
    const { deciding } = adviceProps({ run }).advice
    const words = { yes: 'Ja', no: 'Nee', unsure: 'Weet ik niet' }
    const asked = deciding.map(
      (step) => `nl: ${step.question}, asked of the employee? ${words[step.answer]}`,
    )
    const shown = textsOf(within(why).getAllByRole('listitem', { hidden: true }))
    expect(shown).toHaveLength(Math.min(4, deciding.length))
    expect(asked.filter((one) => shown.includes(one))).toEqual(shown)
    expect(shown).toContain(asked.at(-1))
  })
})

describe('unmet prerequisites', () => {
  it('are each named, with what helps behind one press', async () => {
    const { user, getByRole, getByText } = show(
      <AdviceScreen {...adviceProps({ run: noAtTheGate() })} />,
    )
    const unmet = getByRole('region', { name: 'Dit moet eerst in orde zijn' })
    await user.click(getByText('Wat helpt hierbij?'))
    for (const { id } of referenceTree.prerequisites.ask) {
      expect(unmet).toHaveTextContent(`nl: ${id}, in short: Nee`)
      expect(within(unmet).getByText(`nl: ${id}, what helps 2`)).toBeVisible()
    }
  })

  it('are left out where all are met', () => {
    const { queryByRole } = show(<AdviceScreen {...adviceProps()} />)
    expect(queryByRole('region', { name: 'Dit moet eerst in orde zijn' })).toBeNull()
  })
})

describe('concerns', () => {
  it('are arranged first where the outcome leads home, each a title that unfolds to an agreement', () => {
    const { concerns } = fullestRunTo('home')
    const arrange = section('Eerst regelen')
    expect(textsOf([...arrange.querySelectorAll('summary')])).toEqual(
      concerns.map((id) => `nl: ${id}, the concern`),
    )
    expect(textsOf([...arrange.querySelectorAll('blockquote')])).toEqual(
      concerns.map((id) => `nl: ${id}, an agreement`),
    )
  })

  it('are talked about where it does not', () => {
    const run = fullestRunTo('workplace-wiser')
    const talk = fold(/^Bespreek dit: \d+ punten$/, { run })
    for (const id of run.concerns) expect(talk).toHaveTextContent(`nl: ${id}, the concern`)
    for (const id of run.topics.filter((topic) => referenceTree.topics.includes(topic))) {
      expect(talk).toHaveTextContent(`nl: ${id}, a topic`)
    }
  })

  it('alone may be taken over', () => {
    const more = { takeOver: () => <button type="button">over</button> }
    const { container } = show(<AdviceScreen {...adviceProps({ more })} />)
    const buttons = [...container.querySelectorAll('button')].filter(
      ({ textContent }) => textContent === 'over',
    )
    expect(buttons).toHaveLength(fullestRunTo('home').concerns.length)
    for (const one of buttons) expect(one.closest('section')).toHaveTextContent(/^Eerst regelen/)
  })
})

describe('attention points', () => {
  it.each([
    ['employee', 'employee', ['Voor de leidinggevende: 5', 'Voor de verzuimbegeleider: 4']],
    ['manager', 'employer', ['Voor de medewerker: 4', 'Voor de verzuimbegeleider: 4']],
    ['counsellor', 'bedrijfsarts', ['Voor de medewerker: 4', 'Voor de leidinggevende: 5']],
  ] as const)('of the %s stand open, the others one press away', (perspective, keeper, titles) => {
    const { getByRole, getByText } = show(
      <AdviceScreen {...adviceProps({ perspective, keeper })} />,
    )
    const own = within(getByRole('region', { name: 'Let hierop' })).getAllByRole('listitem')
    const folded = titles.map((title) => getByText(`${title} punten`).parentElement)
    const counts = folded.map((one) => one?.querySelectorAll('li').length ?? 0)
    expect([own.length, ...counts].reduce((sum, count) => sum + count)).toBe(13)
  })

  it('of a concern come first and say why', () => {
    const items = within(section('Let hierop')).getAllByRole('listitem')
    expect(textsOf(items)[1]).toBe(
      'nl: e-breaks, a pointBelangrijk voor: nl: rhythm, the concern en nl: load, the concern',
    )
    const withReason = items.map((item) => /Belangrijk voor/.test(item.textContent))
    expect(withReason).toEqual([true, true, true, false])
  })

  it('carry what holds for all of a role once, below them', () => {
    const counsellors = fold('Voor de verzuimbegeleider: 4 punten')
    expect(within(counsellors).getAllByText('nl: occupational-physician, a footnote')).toHaveLength(
      1,
    )
  })
})

describe('when to look again', () => {
  it('shows both days, a line each, and why behind one press', () => {
    const again = section('Kijk opnieuw, uiterlijk op')
    expect(textsOf([...again.querySelectorAll('dl > div')])).toEqual([
      'Samen12 januari 2027',
      'Met verzuimbegeleider1 maart 2027',
    ])
    for (const rhythm of ['together', 'with-counsellor'])
      expect(again.querySelector('details')).toHaveTextContent(`nl: ${rhythm}`)
  })
})

describe('where this comes from', () => {
  it('gives the statement, a way to read on, the pack and both dates', () => {
    const from = fold('Waar komt dit vandaan?')
    expect(within(from).getAllByRole('link', { hidden: true })[0]).toHaveAttribute('href', '#/over')
    for (const part of ['nl: statement 1', 'nl: name', '1.0.0', '24 november 2026']) {
      expect(from).toHaveTextContent(part)
    }
    expect(from).toHaveTextContent('Ingevuld op1 december 2026')
  })
})

describe('the folds', () => {
  it('open for a print, and those it opened are shut again', () => {
    const { container } = show(<AdviceScreen {...adviceProps()} />)
    const folds = [...container.querySelectorAll('details')]
    const [first] = folds
    if (first !== undefined) first.open = true
    fireEvent(window, new Event('beforeprint'))
    expect(folds.every(({ open }) => open)).toBe(true)
    fireEvent(window, new Event('afterprint'))
    expect(folds.filter(({ open }) => open)).toEqual([first])
  })

  it.each(outcomeIds)('at %s are at most eight beside the concerns’, none inside another', (id) => {
    const { container } = show(<AdviceScreen {...adviceProps({ run: fullestRunTo(id) })} />)
    const folds = [...container.querySelectorAll('details')]
    expect(folds.filter((one) => one.querySelector('blockquote') === null).length).toBeLessThan(9)
    expect(container.querySelector('details details')).toBeNull()
  })
})

describe('the choices', () => {
  it('stand in the order given, each with its benefits and drawbacks as lists', async () => {
    const ids = referenceTree.choices.map(({ id }) => id)
    const { choices } = textsFor(referenceTree, 'nl')
    const { container, getAllByRole } = show(<ChoiceTable ids={ids} texts={choices} />)
    expect(textsOf(getAllByRole('heading', { level: 3 }))).toEqual(
      ids.map((id) => `nl: ${id}, the choice`),
    )
    expect(getAllByRole('list', { name: 'Voordelen' })).toHaveLength(4)
    expect(getAllByRole('list', { name: 'Nadelen' })).toHaveLength(4)
    await expectNoAxeViolations(container)
  })
})

/** A run in which no prerequisite is met. */
function noAtTheGate() {
  const run = allRuns.find(({ steps }) => steps.every(({ answer }) => answer === 'no'))
  if (run === undefined) throw new Error('no such run')
  return run
}
