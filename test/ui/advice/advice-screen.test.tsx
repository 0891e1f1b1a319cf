import { within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { AdviceScreen } from '#ui/screens/advice/AdviceScreen.tsx'
import { textsFor } from '../../support/a-pack.ts'
import { referenceTree } from '../../support/reference-tree.ts'
import { adviceProps, fullestRunTo, onScreen, outcomeIds } from '../../support/advice-props.ts'
import { expectNoAxeViolations, show } from '../../support/show.tsx'

const languages = ['nl', 'en'] as const

describe.each(languages)('the advice in %s', (language) => {
  it.each(outcomeIds)(
    'at %s names the outcome, is not binding and breaks no axe rule',
    async (id) => {
      const props = adviceProps({ run: fullestRunTo(id), language })
      const { container, getByRole, getByText } = show(<AdviceScreen {...props} />, { language })
      const kind = { nl: 'Ons advies', en: 'Our advice' }[language]
      expect(getByRole('heading', { level: 1 })).toHaveTextContent(
        `${kind} ${language}: ${id}, the title`,
      )
      expect(container).toHaveTextContent(`${language}: ${id}, told to the employee`)
      // A pack that marks no words of it, as old ones do, has it bold as a whole.
      expect(getByText(`${language}: not binding`).closest('strong')).not.toBeNull()
      await expectNoAxeViolations(container)
    },
  )

  it.each(outcomeIds)('at %s has one h1 and skips no heading level', (id) => {
    const props = adviceProps({ run: fullestRunTo(id), language })
    const { container } = show(<AdviceScreen {...props} />, { language })
    const levels = [...onScreen(container).querySelectorAll('h1, h2, h3, h4')].map((heading) =>
      Number(heading.tagName.slice(1)),
    )
    expect(levels.filter((level) => level === 1)).toEqual([1])
    expect(levels[0]).toBe(1)
    levels.slice(1).forEach((level, at) => expect(level - (levels[at] ?? 0)).toBeLessThan(2))
  })
})

describe('the warning and the second opinion', () => {
  it.each(outcomeIds)('at %s stand just where the outcome says so, the warning in bold', (id) => {
    const props = adviceProps({ run: fullestRunTo(id) })
    const { container, queryByText } = show(<AdviceScreen {...props} />)
    const { warning, namesSecondOpinion } = props.advice.outcome
    const bold = [...container.querySelectorAll('strong')].map(({ textContent }) => textContent)
    expect(bold.includes('nl: warning')).toBe(warning)
    expect(queryByText('nl: second opinion') !== null).toBe(namesSecondOpinion)
    expect(warning).toBe(id !== 'home' && id !== 'mix')
  })
})

describe('where no direction is advised', () => {
  const run = fullestRunTo('talk-first')

  it.each([
    ['employee', 'employee', ['Bereid het gesprek voor']],
    ['counsellor', 'bedrijfsarts', []],
    ['manager', 'employer', []],
  ] as const)('the %s is told what to do next, and to talk only', (perspective, keeper, links) => {
    const props = adviceProps({ run, perspective, keeper })
    const { container, getByRole, queryByText } = show(<AdviceScreen {...props} />)
    const next = getByRole('region', { name: 'Wat u kunt doen' })
    const led = run.steps.at(-1)?.question
    expect(next).toHaveTextContent(`nl: after ${led}, to the ${perspective}`)
    for (const { id } of referenceTree.points)
      expect(onScreen(container)).not.toHaveTextContent(`nl: ${id}, a point`)
    expect(queryByText('Wanneer wordt het advies anders?')).toBeNull()
    const actions = getByRole('group', { name: 'Wat u met dit advies kunt doen' })
    const shown = within(actions).queryAllByRole('link')
    expect(shown.map(({ textContent }) => textContent)).toEqual(links)
  })

  it('a pack that says no next steps shows none', () => {
    const texts = textsFor(referenceTree, 'nl')
    const { next: _, ...outcome } = texts.outcomes['talk-first'] ?? { title: '', voices: voiceless }
    const old = { ...texts, outcomes: { ...texts.outcomes, 'talk-first': outcome } }
    const { queryByRole } = show(<AdviceScreen {...adviceProps({ run, texts: old })} />)
    expect(queryByRole('region', { name: 'Wat u kunt doen' })).toBeNull()
  })
})

const voiceless = { employee: '', manager: '', counsellor: '' }

describe('the voice', () => {
  it.each([
    ['employee', 'employee', 'employee'],
    ['manager', 'employer', 'manager'],
    ['counsellor', 'bedrijfsarts', 'counsellor'],
    ['counsellor', 'employer', 'manager'],
  ] as const)('of a %s who keeps for the %s is the %s’s', (perspective, keeper, voice) => {
    const { container } = show(<AdviceScreen {...adviceProps({ perspective, keeper })} />)
    expect(container).toHaveTextContent(`nl: home, told to the ${voice}`)
    expect(container).toHaveTextContent(`nl: presence, asked of the ${voice}?`)
  })
})

describe('what one can do', () => {
  it('prints, shows the answers and starts anew', async () => {
    const more = { onPrint: vi.fn(), onShowAnswers: vi.fn(), onAgain: vi.fn() }
    const { user, getByRole, getByText } = show(<AdviceScreen {...adviceProps({ more })} />)
    await user.click(getByRole('button', { name: 'Afdrukken' }))
    await user.click(getByText(/^Uw \d+ antwoorden/))
    await user.click(getByRole('button', { name: 'Een antwoord wijzigen' }))
    await user.click(getByRole('button', { name: 'Opnieuw invullen' }))
    for (const called of Object.values(more)) expect(called).toHaveBeenCalledOnce()
  })

  it('offers no changing of an old run, and says that it is one', async () => {
    const props = adviceProps({ more: { readOnly: true } })
    const { container, queryByRole, getByText } = show(<AdviceScreen {...props} />)
    expect(queryByRole('button', { name: 'Een antwoord wijzigen' })).toBeNull()
    expect(queryByRole('link', { name: 'Afspraken maken' })).toBeNull()
    expect(getByText('U ziet het advies zoals het toen was.')).toBeVisible()
    expect(container.querySelector('header')).toHaveTextContent('Ons advies van 1 december 2026')
    await expectNoAxeViolations(container)
  })

  it.each([
    ['device', 0],
    ['memory', 1],
  ] as const)('when kept in %s, says %i times that it will be gone', (kept, times) => {
    const { queryAllByText } = show(<AdviceScreen {...adviceProps({ more: { kept } })} />)
    expect(queryAllByText('Dit advies wordt niet bewaard.')).toHaveLength(times)
  })

  it('tells an employer what the print holds', async () => {
    const more = { kept: 'memory' } as const
    const props = adviceProps({ perspective: 'manager', keeper: 'employer', more })
    const { container } = show(<AdviceScreen {...props} />)
    const screen = within(onScreen(container))
    expect(screen.getByText('Dit advies wordt niet bewaard.')).toBeTruthy()
    expect(screen.getByText(/Op papier komen alleen data en punten/)).toBeTruthy()
    expect(screen.getByText('nl: home, the title')).toBeTruthy()
    await expectNoAxeViolations(container)
  })
})
