import type { ReactNode } from 'react'
import type { Texts } from '#pack/pack.ts'
import type { Outcome, Role } from '#tree/decision-tree.ts'
import { Emphasised } from '#ui/parts/Emphasised.tsx'
import { Notice } from '#ui/parts/Notice.tsx'
import { PageTitle } from '#ui/parts/PageTitle.tsx'
import { NotBinding } from './NotBinding.tsx'
import './advice-outcome.css'

interface Props {
  readonly outcome: Outcome
  readonly texts: Texts
  readonly voice: Role
  /** Says in the title that it is the advice; left out where the title stands elsewhere. */
  readonly kind?: ReactNode
}

/** What is advised: not binding at every outcome, and the warning where due, both in bold. */
export function AdviceOutcome({ outcome, texts, voice, kind }: Props) {
  const text = texts.outcomes[outcome.id]
  return (
    <header className="advice-outcome">
      {kind !== undefined && (
        <PageTitle>
          <span className="advice-outcome-kind">{kind}</span> {text?.title}
        </PageTitle>
      )}
      <p>
        <Emphasised text={text?.voices[voice] ?? ''} />
      </p>
      <p>
        <NotBinding text={texts.notBinding} />
      </p>
      {outcome.warning && (
        <Notice kind="warning">
          <p>
            <strong>
              <Emphasised text={texts.warning} />
            </strong>
          </p>
        </Notice>
      )}
    </header>
  )
}
