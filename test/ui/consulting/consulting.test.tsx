import { consultingStates } from '#ui/all/consulting-states.tsx'
import { ConsultingBegin } from '#ui/screens/consulting/ConsultingBegin.tsx'
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
