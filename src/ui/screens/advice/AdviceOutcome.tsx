import type { ReactNode } from 'react'
import type { Texts } from '#pack/pack.ts'
import type { Outcome, Role } from '#tree/decision-tree.ts'
import { Emphasised } from '#ui/parts/Emphasised.tsx'
import { Notice } from '#ui/parts/Notice.tsx'
import { PageTitle } from '#ui/parts/PageTitle.tsx'
import './advice-outcome.css'

interface Props {
  readonly outcome: Outcome
  readonly texts: Texts
  readonly voice: Role
  /** A small line above the title; left out where the title stands elsewhere. */
  readonly eyebrow?: ReactNode
}

/** What is advised: not binding at every outcome, the warning and the second opinion where due. */
export function AdviceOutcome({ outcome, texts, voice, eyebrow }: Props) {
  const text = texts.outcomes[outcome.id]
  return (
    <header className="advice-outcome">
      {eyebrow !== undefined && <PageTitle eyebrow={eyebrow}>{text?.title}</PageTitle>}
      <p className="advice-outcome-text">
        <Emphasised text={text?.voices[voice] ?? ''} />
      </p>
      <p className="advice-outcome-not-binding">
        <Emphasised text={texts.notBinding} />
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
      {outcome.namesSecondOpinion && (
        <Notice kind="info">
          <p>
            <Emphasised text={texts.secondOpinion} />
          </p>
        </Notice>
      )}
    </header>
  )
}
