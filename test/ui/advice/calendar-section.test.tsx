import { fireEvent } from '@testing-library/react'
import { useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { CalendarSection } from '#ui/screens/insight/CalendarSection.tsx'
import { expectNoAxeViolations, show } from '../../support/show.tsx'

const looks = [
  { rhythm: 'together', since: '2026-11-24', dueOn: '2027-01-05' },
  { rhythm: 'with-counsellor', since: '2026-11-24', dueOn: '2027-02-24' },
] as const

interface Given {
  readonly said: 'saved' | 'failed' | undefined
  readonly onDownload: () => void
}

/** As on the advice of a run that is not kept: the day goes with the page. */
function Section(given: Given) {
  const [firstSickOn, onFirstSickOn] = useState('')
  const sick = { firstSickOn, onFirstSickOn, isKept: false, said: undefined }
  return <CalendarSection {...given} looks={looks} today="2026-11-24" sick={sick} />
}

function section(said?: 'saved' | 'failed') {
  const onDownload = vi.fn()
  const shown = show(<Section said={said} onDownload={onDownload} />)
  return { onDownload, ...shown }
}

describe('T-06 the dates as a file', () => {
  it('says that no message comes, and gives both rhythms', async () => {
    const { user, getByRole, getByText, onDownload, container } = section()
    await user.click(getByRole('button', { name: 'Zet in uw agenda' }))
    await user.click(getByText('Valt dit samen met uw gesprek van elke 6 weken?'))
    expect(getByText(/Wij sturen u geen bericht/)).toBeVisible()
    expect(onDownload).toHaveBeenCalledExactlyOnceWith(looks)
    await expectNoAxeViolations(container)
  })

  it('says how it went', async () => {
    await section('saved').expectSaid('staat bij uw downloads')
    await section('failed').expectSaid('kon niet worden gemaakt')
  })

  it('moves the next look to the next talk where that is wished', async () => {
    const { user, getByRole, getByText, getByLabelText, onDownload, container } = section()
    await user.click(getByText('Valt dit samen met uw gesprek van elke 6 weken?'))
    fireEvent.change(getByLabelText('Eerste ziektedag'), { target: { value: '2026-03-02' } })
    await user.click(getByRole('checkbox', { name: /volgende gesprek, rond 4 januari 2027/ }))
    await user.click(getByRole('button', { name: 'Zet in uw agenda' }))
    expect(onDownload).toHaveBeenCalledExactlyOnceWith([
      { ...looks[0], dueOn: '2027-01-04' },
      looks[1],
    ])
    expect(getByText(/Kijk bij UWV/)).toBeVisible()
    expect(getByText('De werkgever meldt de ziekte bij UWV').closest('li')).toHaveTextContent(
      'rond 21 december 2026',
    )
    expect(getByText('De bedrijfsarts maakt een probleemanalyse').closest('li')).toHaveTextContent(
      '(geweest)',
    )
    await expectNoAxeViolations(container)
  })

  it('says what is wrong with a day that cannot be', async () => {
    const { user, getByText, getByLabelText, queryByRole, container } = section()
    await user.click(getByText('Valt dit samen met uw gesprek van elke 6 weken?'))
    const day = getByLabelText('Eerste ziektedag')
    fireEvent.change(day, { target: { value: '2020-03-02' } })
    expect(day).toBeInvalid()
    expect(day).toHaveAccessibleDescription('Kies een dag van de afgelopen twee jaar.')
    expect(queryByRole('checkbox')).toBeNull()
    await expectNoAxeViolations(container)
  })

  it('offers no talk that comes too late to wait for', async () => {
    const { user, getByText, getByLabelText } = section()
    await user.click(getByText('Valt dit samen met uw gesprek van elke 6 weken?'))
    fireEvent.change(getByLabelText('Eerste ziektedag'), { target: { value: '2026-11-20' } })
    expect(getByText(/valt te laat om op te wachten/)).toBeVisible()
  })
})
