import { screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Answer } from '#tree/decision-tree.ts'
import { openApp, openFolds } from '../../support/an-app.tsx'

const yes = (count: number): readonly Answer[] => Array.from({ length: count }, () => 'yes')
const saved: Blob[] = []

beforeEach(() => {
  saved.length = 0
  URL.createObjectURL = (blob: Blob) => {
    saved.push(blob)
    return 'blob:calendar'
  }
  URL.revokeObjectURL = () => undefined
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined)
})

afterEach(() => vi.restoreAllMocks())

const region = (name: string) => screen.findByRole('region', { name })

describe('an advice', () => {
  it('says what would change it, what is not known yet, and gives the dates as a file', async () => {
    const { begin, answer, press } = openApp({ hash: '#/' })
    await begin()
    await answer(...yes(11), 'unsure')
    expect(await screen.findByText('Wanneer wordt het advies anders?')).toBeVisible()
    expect(await screen.findByText('Nog niet zeker: 1 antwoord')).toBeVisible()
    await press('Zet in uw agenda')
    expect(await screen.findByText(/staat bij uw downloads/)).toBeVisible()
    const text = (await saved[0]?.text()) ?? ''
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(12)
    expect(text).toContain('DTSTART;VALUE=DATE:20270112')
    expect(text).toContain('SUMMARY:Terugkijkmoment')
    expect(text).not.toMatch(/ziek|verzuim|gezond|advies|uitkomst/i)
  })

  it('is beside the one before it, in the same case', async () => {
    const { begin, answer, press } = openApp({ hash: '#/' })
    await begin()
    await answer(...yes(5), 'no')
    expect(await screen.findByText('Wanneer wordt het advies anders?')).toBeVisible()
    expect(screen.queryByRole('region', { name: /dan de vorige keer/ })).toBeNull()
    await press('Opnieuw invullen')
    await begin()
    await answer(...yes(12))
    openFolds()
    const compared = await region('Wat is er anders dan de vorige keer?')
    await waitFor(() => expect(compared).toHaveTextContent('Dit antwoord alleen was al genoeg.'))
    expect(compared).toHaveTextContent('6 vragen die er nieuw bij kwamen')
  })

  it('says none of it to an employer, and still gives the dates', async () => {
    const { choose, press, answer } = openApp({ hash: '#/' })
    await choose(/^Leidinggevende/)
    await press('Beginnen')
    await answer(...yes(11), 'unsure')
    expect(await screen.findByRole('button', { name: 'Zet in uw agenda' })).toBeVisible()
    for (const words of [/^Wanneer wordt het advies anders/, /^Nog niet zeker/])
      expect(screen.queryByText(words)).toBeNull()
  })
})

describe('earlier runs', () => {
  it('give the dates as a file too', async () => {
    const { begin, answer, press, user } = openApp({ hash: '#/' })
    await begin()
    await answer(...yes(12))
    await user.click(await screen.findByRole('link', { name: 'Eerdere keren' }))
    await press('Zet in uw agenda')
    expect(await screen.findByText(/staat bij uw downloads/)).toBeVisible()
    expect(saved).toHaveLength(1)
  })
})

describe('the badge', () => {
  it('counts the looks that are due, where there is a badge', async () => {
    const badge = {
      setAppBadge: vi.fn(async () => undefined),
      clearAppBadge: vi.fn(async () => undefined),
    }
    Object.assign(navigator, badge)
    let today = '2026-12-01'
    const { begin, answer, press } = openApp({ hash: '#/', today: () => today })
    await waitFor(() => expect(badge.clearAppBadge).toHaveBeenCalled())
    await begin()
    await answer(...yes(12))
    today = '2027-01-12'
    await press('Opnieuw invullen')
    await waitFor(() => expect(badge.setAppBadge).toHaveBeenCalledWith(1))
    Reflect.deleteProperty(navigator, 'setAppBadge')
    Reflect.deleteProperty(navigator, 'clearAppBadge')
  })
})
