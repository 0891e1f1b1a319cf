import { PageTitle } from '#ui/parts/PageTitle.tsx'
import { PassingNotice } from '#ui/parts/PassingNotice.tsx'
import { UpdateBar } from '#ui/parts/UpdateBar.tsx'
import type { Attack, CheckFacts, Trial } from '#ui/screens/check/check-facts.ts'
import { CheckYourselfScreen } from '#ui/screens/check/CheckYourselfScreen.tsx'
import { nothing } from './state.ts'
import type { ScreenState } from './state.ts'

/** "Controleer zelf" before and after the attacks, and what stands above the start page. */
export function checkStates(title: string): readonly ScreenState[] {
  const check = { runs: 3, onTry: nothing, licencesHref: '#/controleer' }
  return [
    { name: 'check', element: <CheckYourselfScreen {...check} facts={known} /> },
    {
      name: 'check, all blocked',
      element: <CheckYourselfScreen {...check} facts={known} trial={trialOf(true)} />,
    },
    {
      name: 'check, the rules of another version',
      element: (
        <CheckYourselfScreen
          {...check}
          facts={known}
          trial={{ ...trialOf(true), from: 'otherVersion' }}
        />
      ),
    },
    {
      name: 'check, nothing known, nothing blocked',
      element: <CheckYourselfScreen {...check} facts={unknown} trial={trialOf(false)} />,
    },
    {
      name: 'a new version, and why nothing is kept',
      element: (
        <>
          <PageTitle>{title}</PageTitle>
          <UpdateBar onRefresh={nothing} onLater={nothing} />
          <UpdateBar isStarting onRefresh={nothing} onLater={nothing} />
          <PassingNotice passing="single" />
          <PassingNotice passing="insecure" />
        </>
      ),
    },
  ]
}

const known: CheckFacts = {
  requests: { own: 52, others: 0 },
  storage: { used: 1_234_567, persisted: false, files: 71, cookies: 0 },
  version: '0123456789ab',
  isOffline: true,
  isSecure: true,
}

const unknown: CheckFacts = {
  requests: { own: 1, others: 0 },
  storage: { files: 0, cookies: 0 },
  isOffline: false,
  isSecure: false,
}

function trialOf(is: boolean): Trial {
  const blocked: Record<Attack, boolean> = {
    script: is,
    handler: is,
    eval: is,
    fetch: is,
    image: is,
  }
  return { blocked, rules: is ? rules : [], from: is ? 'server' : 'page' }
}

const rules = ["default-src 'none'", "script-src 'self'", "require-trusted-types-for 'script'"]
