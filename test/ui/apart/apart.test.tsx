import { apartStates } from '#ui/all/apart-states.tsx'
import { ApartBeginScreen } from '#ui/screens/apart/ApartBeginScreen.tsx'
import { GuestQuestion } from '#ui/screens/apart/GuestQuestion.tsx'
import { HandBackScreen, HandOverScreen } from '#ui/screens/apart/HandScreen.tsx'
import { screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { textsFor } from '../../support/a-pack.ts'
import { referenceTree } from '../../support/reference-tree.ts'
import { expectNoAxeViolations, show } from '../../support/show.tsx'

const texts = textsFor(referenceTree, 'nl')

describe('the screens of walking apart', () => {
  it.each(['nl', 'en'])('have no axe violations in any state: %s', async (language) => {
    for (const { name, element } of apartStates(referenceTree, texts)) {
      const { container, unmount } = show(<>{element}</>, { language })
      expect(container.querySelectorAll('h1'), name).toHaveLength(1)
      await expectNoAxeViolations(container)
      unmount()
    }
  })

  it('give the guests in their order, and ask for whom a counsellor works', async () => {
    const onBegin = vi.fn()
    const { user } = show(<ApartBeginScreen isReady onBegin={onBegin} />)
    await user.click(screen.getByRole('checkbox', { name: 'Verzuimbegeleider' }))
    await user.click(screen.getByRole('button', { name: 'Verder' }))
    expect(onBegin).not.toHaveBeenCalled()
    await user.click(screen.getByRole('radio', { name: 'Nee' }))
    await user.click(screen.getByRole('checkbox', { name: 'Leidinggevende' }))
    await user.click(screen.getByRole('button', { name: 'Verder' }))
    expect(onBegin).toHaveBeenCalledExactlyOnceWith(['manager', 'employers-counsellor'])
  })

  it('tell the guest what will be seen and what is kept, before a question', () => {
    show(<HandOverScreen guest="manager" most={12} onTake={vi.fn()} />)
    const main = document.body.textContent ?? ''
    expect(main).toMatch(/hoogstens 12 vragen over werk, spullen en afspraken/)
    expect(main).toMatch(/De medewerker ziet straks de vragen waar uw antwoord anders is/)
    expect(main).toMatch(/Wij bewaren niet wat u kiest/)
  })

  it('show nothing of a turn on the way back, nor on paper', () => {
    const { container, unmount } = show(<HandBackScreen onTake={vi.fn()} />)
    expect(container.textContent).not.toContain('nl: tasks')
    unmount()
    const voice = texts.questions['tasks']?.voices.manager
    const ask = { question: 'tasks', position: 1, left: 12 }
    const shown = show(
      <GuestQuestion
        ask={ask}
        phase="prerequisite"
        voice={voice}
        onAnswer={vi.fn()}
        onStop={vi.fn()}
        onDone={vi.fn()}
      />,
    )
    expect(shown.container.firstElementChild).toHaveClass('no-print')
    expect(shown.container).toHaveTextContent('nl: tasks, asked of the manager?')
  })
})
