import { describe, expect, it, vi } from 'vitest'
import { AdviceScreen } from '#ui/screens/advice/AdviceScreen.tsx'
import { adviceProps } from '../../support/advice-props.ts'
import { show } from '../../support/show.tsx'

const sheet = () => document.querySelector('.paper .take-along')?.textContent

describe('a sheet for one print', () => {
  it('is there before the rest of the page for as long as the print window blocks', async () => {
    const seen: unknown[] = []
    const onPrint = () => {
      seen.push(document.body.firstElementChild?.className, sheet() !== undefined)
      window.dispatchEvent(new Event('afterprint'))
    }
    const { user, getByRole } = show(<AdviceScreen {...adviceProps({ more: { onPrint } })} />)
    await user.click(getByRole('button', { name: 'Afdrukken' }))
    expect(seen).toEqual(['paper', true])
    expect(document.querySelector('.paper')).toBeNull()
  })

  it('waits for the next press where the print window does not block', async () => {
    const onPrint = vi.fn(() => sheet())
    const { user, getByRole } = show(<AdviceScreen {...adviceProps({ more: { onPrint } })} />)
    await user.click(getByRole('button', { name: 'Afdrukken' }))
    window.dispatchEvent(new Event('afterprint'))
    expect(sheet()).toContain('nl: home, the title')
    await user.click(getByRole('button', { name: 'Alles afdrukken' }))
    expect(onPrint.mock.results.map(({ value }) => value !== undefined)).toEqual([true, false])
  })
})
