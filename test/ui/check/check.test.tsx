import { screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { PassingNotice } from '#ui/parts/PassingNotice.tsx'
import { UpdateBar } from '#ui/parts/UpdateBar.tsx'
import { attacks, type CheckFacts, type Trial } from '#ui/screens/check/check-facts.ts'
import { CheckYourselfScreen } from '#ui/screens/check/CheckYourselfScreen.tsx'
import { expectNoAxeViolations, show } from '../../support/show.tsx'

const facts: CheckFacts = {
  requests: { own: 41, others: 0 },
  storage: { used: 2_000_000, persisted: false, files: 60, cookies: 0 },
  version: 'ab12cd34ef56',
  isOffline: true,
  isSecure: true,
}

function trialOf(blocked: boolean): Trial {
  return {
    blocked: Object.fromEntries(attacks.map((one) => [one, blocked])) as Trial['blocked'],
    rules: ["default-src 'none'", "script-src 'self'"],
    from: blocked ? 'server' : 'page',
  }
}

describe('the page "Controleer zelf"', () => {
  it.each(['nl', 'en'])('shows what the browser says, and breaks no rule: %s', async (language) => {
    const { container } = show(
      <CheckYourselfScreen
        facts={facts}
        runs={3}
        trial={trialOf(true)}
        onTry={() => undefined}
        licencesHref="licences.txt"
      />,
      { language },
    )
    for (const value of ['41', '3', '1954 kB', '60', 'ab12cd34ef56'])
      expect(screen.getByText(value)).toBeVisible()
    await expectNoAxeViolations(container)
  })

  it('says what the browser does not say', () => {
    const { storage, ...rest } = facts
    show(
      <CheckYourselfScreen
        facts={{ ...rest, storage: { files: 0, cookies: storage.cookies }, version: undefined }}
        runs={0}
        onTry={() => undefined}
      />,
    )
    expect(screen.getAllByText('Dat zegt uw browser niet')).toHaveLength(2)
    expect(screen.queryByRole('link')).toBeNull()
  })

  it.each([
    [true, /Zet uw internet uit: alles werkt/],
    [false, /Zonder internet kunt u de wijzer nu niet openen/],
  ])('says that it works without a network only where it does: %s', (isOffline, words) => {
    show(<CheckYourselfScreen facts={{ ...facts, isOffline }} runs={0} onTry={() => undefined} />)
    expect(screen.getByText(/De wijzer stuurt niets op/)).toHaveTextContent(words)
  })

  it('tries the attacks on a press only', async () => {
    const onTry = vi.fn()
    const { user } = show(<CheckYourselfScreen facts={facts} runs={0} onTry={onTry} />)
    expect(onTry).not.toHaveBeenCalled()
    await user.click(screen.getByRole('button', { name: 'Probeer de vijf aanvallen' }))
    expect(onTry).toHaveBeenCalledOnce()
  })

  it('says at once when something was not stopped, and whom to tell', async () => {
    const { container } = show(
      <CheckYourselfScreen facts={facts} runs={0} trial={trialOf(false)} onTry={() => undefined} />,
    )
    expect(screen.getByRole('alert')).toHaveTextContent('vertel dit de beheerder')
    expect(screen.getAllByText('Niet tegengehouden')).toHaveLength(5)
    expect(screen.getByText(/in een kader tonen/)).toBeVisible()
    await expectNoAxeViolations(container)
  })
})

it('says that the server sends the rules of another version, and whom to ask', async () => {
  const { container } = show(
    <CheckYourselfScreen
      facts={facts}
      runs={0}
      trial={{ ...trialOf(true), from: 'otherVersion' }}
      onTry={() => undefined}
    />,
  )
  expect(screen.getByText(/horen bij een andere versie/)).toHaveTextContent('Vraag de beheerder')
  await expectNoAxeViolations(container)
})

it('the bar for a new version is read out, and has both ways', async () => {
  const [onRefresh, onLater] = [vi.fn(), vi.fn()]
  const { container, user, expectSaid } = show(
    <UpdateBar onRefresh={onRefresh} onLater={onLater} />,
  )
  await expectSaid('Er is een nieuwe versie')
  await user.click(screen.getByRole('button', { name: 'Nu vernieuwen' }))
  await user.click(screen.getByRole('button', { name: 'Later' }))
  expect(onRefresh).toHaveBeenCalledOnce()
  expect(onLater).toHaveBeenCalledOnce()
  await expectNoAxeViolations(container)
})

it('the bar says that the new version begins, and asks for no second press', async () => {
  const { container, expectSaid } = show(
    <UpdateBar isStarting onRefresh={vi.fn()} onLater={vi.fn()} />,
  )
  await expectSaid('De nieuwe versie begint')
  expect(screen.queryByRole('button')).toBeNull()
  await expectNoAxeViolations(container)
})

it.each([
  ['single', /los bestand/],
  ['insecure', /https/],
] as const)('says why nothing is kept: %s', async (passing, why) => {
  const { container } = show(<PassingNotice passing={passing} />)
  expect(screen.getByText(why)).toBeVisible()
  await expectNoAxeViolations(container)
})
