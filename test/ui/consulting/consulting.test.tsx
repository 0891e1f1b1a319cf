import { adviceOf } from '#advice/advice-of.ts'
import { consultingStates } from '#ui/all/consulting-states.tsx'
import { routeTo } from '#ui/all/route-to.ts'
import { ConsultingBegin } from '#ui/screens/consulting/ConsultingBegin.tsx'
import { FileLine } from '#ui/screens/consulting/FileLine.tsx'
import { screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { referencePack } from '../../support/reference-pack.ts'
import { expectNoAxeViolations, show } from '../../support/show.tsx'

describe('the consulting room', () => {
  it.each(['nl', 'en'])(
    'has one h1 and no axe violations in any state: %s',
    async (language) => {
      const texts = referencePack.texts[language]
      if (texts === undefined) throw new Error(`no texts in ${language}`)
      for (const { name, element } of consultingStates(referencePack, texts, language)) {
        const { container, unmount } = show(<>{element}</>, { language })
        expect(container.querySelectorAll('h1'), name).toHaveLength(1)
        // Whatever is in another language says so.
        const other = language === 'nl' ? 'en' : 'nl'
        if (!/begin|wiped/.test(name))
          expect(container.querySelectorAll(`h1 [lang=${other}]`), name).toHaveLength(1)
        await expectNoAxeViolations(container)
        unmount()
      }
    },
    120_000,
  )

  it('begins only for who works under the bedrijfsarts', async () => {
    const onBegin = vi.fn()
    const { user } = show(<ConsultingBegin hasKeys onKeys={vi.fn()} onBegin={onBegin} />)
    const begin = () => screen.getByRole('button', { name: 'Begin in de spreekkamer' })
    await user.click(begin())
    expect(onBegin).not.toHaveBeenCalled()
    await user.click(screen.getByRole('radio', { name: 'Ja' }))
    await user.click(begin())
    expect(onBegin).toHaveBeenCalledOnce()
  })
})

describe('the line for the doctor’s own file', () => {
  const texts = referencePack.texts['nl']
  if (texts === undefined) throw new Error('no texts')
  const { route, outcome } = adviceTo('talk-first')
  const which = { packVersion: '1.1.0', publishedOn: '2026-11-24', finishedOn: '2026-12-01' }

  it('says advice, day and version; answers only when asked for, beside what was changed', async () => {
    const onCopy = vi.fn(() => Promise.resolve(true))
    const { user } = show(<FileLine advice={{ route, outcome }} {...{ texts, which, onCopy }} />)
    const line = screen.getByRole<HTMLTextAreaElement>('textbox')
    const { title } = texts.outcomes['talk-first'] ?? {}
    for (const words of ['1 december 2026', title, texts.name, '1.1.0'])
      expect(line.value).toContain(words)
    const labels = route.map(({ question }) => texts.questions[question]?.label ?? '')
    expect(labels.filter((label) => line.value.includes(label))).toEqual([])
    await user.type(line, ' Besproken.')
    const changed = line.value
    const box = screen.getByRole('checkbox', { name: 'Zet de antwoorden erbij' })
    await user.click(box)
    expect(labels.filter((label) => !line.value.includes(label))).toEqual([])
    await user.click(box)
    expect(line.value).toBe(changed)
    await user.click(screen.getByRole('button', { name: 'Kopieer de regel' }))
    expect(onCopy).toHaveBeenCalledExactlyOnceWith(changed)
    expect(await screen.findByText('De regel is gekopieerd.')).toBeVisible()
  })

  it('is selected, and that is said, where copying is refused', async () => {
    const onCopy = () => Promise.resolve(false)
    const { user } = show(<FileLine advice={{ route, outcome }} {...{ texts, which, onCopy }} />)
    await user.click(screen.getByRole('button', { name: 'Kopieer de regel' }))
    expect(await screen.findByText(/De regel staat klaar/)).toBeVisible()
    const line = screen.getByRole<HTMLTextAreaElement>('textbox')
    expect(line).toHaveFocus()
    expect([line.selectionStart, line.selectionEnd]).toEqual([0, line.value.length])
  })
})

function adviceTo(outcome: string) {
  const { tree } = referencePack
  const advice = adviceOf(tree, routeTo(tree, outcome), 'employee')
  if (advice === undefined) throw new Error('no advice')
  return advice
}
