import { within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { ChoiceTable } from '#ui/parts/ChoiceTable.tsx'
import { AdviceScreen } from '#ui/screens/advice/AdviceScreen.tsx'
import { textsFor } from '../../support/a-pack.ts'
import { adviceProps, allRuns, fullestRunTo } from '../../support/advice-props.ts'
import type { AdviceWish } from '../../support/advice-props.ts'
import { referenceTree } from '../../support/reference-tree.ts'
import { expectNoAxeViolations, show } from '../../support/show.tsx'

function section(name: string, wish: AdviceWish = {}): HTMLElement {
  return show(<AdviceScreen {...adviceProps(wish)} />).getByRole('region', { name })
}

const textsOf = (elements: readonly Element[]) => elements.map(({ textContent }) => textContent)

describe('why', () => {
  it('gives the deciding answers as they were asked', () => {
    const run = fullestRunTo('talk-first')
    const why = section('Waarom dit advies?', { run })
    const { deciding } = adviceProps({ run }).advice
    const words = { yes: 'Ja', no: 'Nee', unsure: 'Weet ik niet' }
    expect(textsOf(within(why).getAllByRole('listitem'))).toEqual(
      deciding.map((step) => `nl: ${step.question}, asked of the employee? ${words[step.answer]}`),
    )
  })
})

describe('unmet prerequisites', () => {
  it('are each named, with what helps', () => {
    const unmet = section('Dit moet eerst in orde zijn', { run: noAtTheGate() })
    for (const { id } of referenceTree.prerequisites.ask) {
      expect(within(unmet).getByRole('heading', { name: `nl: ${id}, in short` })).toBeVisible()
      expect(within(unmet).getByText(`nl: ${id}, what helps 2`)).toBeVisible()
    }
  })

  it('are left out where all are met', () => {
    const { queryByRole } = show(<AdviceScreen {...adviceProps()} />)
    expect(queryByRole('region', { name: 'Dit moet eerst in orde zijn' })).toBeNull()
  })
})

describe('concerns', () => {
  it('are arranged first where the outcome leads home, each with a quoted agreement', () => {
    const arrange = section('Eerst regelen')
    expect(textsOf(within(arrange).getAllByRole('blockquote'))).toEqual(
      fullestRunTo('home').concerns.map((id) => `nl: ${id}, an agreement`),
    )
  })

  it('are talked about where it does not', () => {
    const run = fullestRunTo('workplace-wiser')
    const { queryByRole, getByRole } = show(<AdviceScreen {...adviceProps({ run })} />)
    expect(queryByRole('region', { name: 'Eerst regelen' })).toBeNull()
    const talk = getByRole('region', { name: 'Bespreek dit' })
    for (const id of run.concerns) expect(talk).toHaveTextContent(`nl: ${id}, the concern`)
    for (const id of run.topics.filter((topic) => referenceTree.topics.includes(topic))) {
      expect(talk).toHaveTextContent(`nl: ${id}, a topic`)
    }
  })
})

describe('attention points', () => {
  it.each([
    ['employee', 'employee', ['Voor u', 'Voor de leidinggevende', 'Voor de verzuimbegeleider']],
    ['manager', 'employer', ['Voor u', 'Voor de medewerker', 'Voor de verzuimbegeleider']],
    ['counsellor', 'bedrijfsarts', ['Voor u', 'Voor de medewerker', 'Voor de leidinggevende']],
  ] as const)('of all roles, the %s’s own first', (perspective, keeper, titles) => {
    const points = section('Aandachtspunten', { perspective, keeper })
    expect(textsOf(within(points).getAllByRole('heading', { level: 3 }))).toEqual(titles)
    expect(within(points).getAllByRole('listitem')).toHaveLength(13)
  })

  it('with a reason come first and say why', () => {
    const points = section('Aandachtspunten')
    const [own] = within(points).getAllByRole('list')
    const items = own === undefined ? [] : within(own).getAllByRole('listitem')
    expect(textsOf(items)[1]).toBe(
      'nl: e-breaks, a pointStaat vooraan: hoort bij ' +
        '‘nl: rhythm, the concern’ en ‘nl: load, the concern’',
    )
    const withReason = items.map((item) => /Staat vooraan/.test(item.textContent))
    expect(withReason).toEqual([true, true, true, false])
  })

  it('say the prerequisite where that put them first', () => {
    const points = section('Aandachtspunten', { run: noAtTheGate() })
    expect(points).toHaveTextContent('hoort bij ‘nl: workplace, in short’')
  })

  it('carry their footnote with a spoken mark', () => {
    const points = section('Aandachtspunten')
    expect(points).toHaveTextContent('nl: c-ergonomics, a point voetnoot 1')
    expect(points).toHaveTextContent('voetnoot 1 nl: occupational-physician, a footnote')
  })
})

describe('when to look again', () => {
  it('shows both days with their own rhythm, and that no page can ring', () => {
    const again = section('Wanneer kijkt u opnieuw?')
    const [together, joint] = within(again).getAllByRole('listitem')
    expect(together).toHaveTextContent('Op zijn laatst 12 januari 2027nl: together')
    expect(joint).toHaveTextContent('Op zijn laatst 1 maart 2027nl: with-counsellor')
    expect(again).toHaveTextContent('Een gesloten webpagina kan u niet waarschuwen.')
  })
})

describe('whose tree', () => {
  it('gives the statement, a way to read on, the pack and both dates', () => {
    const whose = section('Van wie is deze beslisboom?')
    expect(within(whose).getByRole('link')).toHaveAttribute('href', '#/over')
    for (const part of ['nl: statement 1', 'nl: name', '1.0.0', '24 november 2026']) {
      expect(whose).toHaveTextContent(part)
    }
    expect(whose).toHaveTextContent('Doorlopen op1 december 2026')
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
