import type { Voice } from '#pack/pack.ts'
import type { Answer } from '#tree/decision-tree.ts'
import { AnswerButtons } from '#ui/parts/AnswerButtons.tsx'
import { Button } from '#ui/parts/Button.tsx'
import { Disclosure } from '#ui/parts/Disclosure.tsx'
import { Emphasised } from '#ui/parts/Emphasised.tsx'
import { LinkAction } from '#ui/parts/LinkAction.tsx'
import { PageTitle } from '#ui/parts/PageTitle.tsx'
import { useSay } from '#ui/parts/say.ts'
import { SourceList, type ShownSource } from '#ui/parts/SourceList.tsx'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import './question-screen.css'

interface QuestionScreenProps {
  /** From 1, over prerequisites and tree together. */
  readonly position: number
  /** At most, this one included. */
  readonly questionsLeft: number
  readonly phase: 'prerequisite' | 'tree'
  readonly voice: Voice
  /** The answer given before. */
  readonly given?: Answer | undefined
  readonly sources: readonly ShownSource[]
  /** Something to mind, above the question. */
  readonly notice?: ReactNode
  readonly onAnswer: (answer: Answer) => void
  /** Left out on the first question. */
  readonly onBack?: (() => void) | undefined
  /** Left out where the person has not been further yet. */
  readonly onForward?: (() => void) | undefined
  /** Left out where there is no list of them. */
  readonly onShowAnswers?: (() => void) | undefined
  /** Address of the tree in a picture. */
  readonly mapHref?: string | undefined
}

/** One question on a page; an answer is one press. */
export function QuestionScreen(props: QuestionScreenProps) {
  const { position, questionsLeft, phase, voice, given, sources } = props
  const { t } = useTranslation('walk')
  useSay(t('announce.question', { position, count: questionsLeft }))
  return (
    <div className="question-screen">
      {props.notice}
      <progress
        className="question-screen-progress no-print"
        aria-hidden="true"
        value={position - 1}
        max={position - 1 + questionsLeft}
      />
      {/* Keyed: a title that changes while it has focus is spoken twice. */}
      <PageTitle
        key={`title-${position}`}
        eyebrow={
          <>
            <span className="question-screen-phase">{t(`phase.${phase}`)}</span>
            {t('eyebrow', { position, count: questionsLeft })}
          </>
        }
      >
        <Emphasised text={voice.ask} />
      </PageTitle>
      <p className="question-screen-explanation">
        <Emphasised text={voice.explanation} />
      </p>
      {/* Keyed: what was opened or focused at one question is not so at the next. */}
      <AnswerButtons key={`answers-${position}`} given={given} onAnswer={props.onAnswer} />
      <p className="question-screen-unsure">{t('unsureHint')}</p>
      <div className="question-screen-more" key={`more-${position}`}>
        {voice.help.length === 0 ? null : <Help help={voice.help} />}
        {sources.length === 0 ? null : (
          <Disclosure summary={t('sources')}>
            <SourceList sources={sources} />
          </Disclosure>
        )}
      </div>
      <div className="question-screen-ways no-print">
        {props.onBack === undefined ? null : (
          <Button kind="quiet" points="back" onPress={props.onBack}>
            {t('previous')}
          </Button>
        )}
        {props.onForward === undefined ? null : (
          <Button kind="quiet" points="on" onPress={props.onForward}>
            {t('next')}
          </Button>
        )}
        {props.onShowAnswers === undefined ? null : (
          <Button kind="quiet" onPress={props.onShowAnswers}>
            {t('yourAnswers')}
          </Button>
        )}
        {props.mapHref === undefined ? null : (
          <LinkAction kind="quiet" href={props.mapHref}>
            {t('toMap')}
          </LinkAction>
        )}
      </div>
    </div>
  )
}

function Help({ help }: { readonly help: readonly string[] }) {
  const { t } = useTranslation('walk')
  return (
    <Disclosure summary={t('help')}>
      <p>{t('helpIntro')}</p>
      <ul>
        {help.map((item) => (
          <li key={item}>
            <Emphasised text={item} />
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
