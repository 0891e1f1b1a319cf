import type { ReactNode, RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import type { Language, Texts } from '#pack/pack.ts'
import type { People } from '#run/people.ts'
import { Notice } from '#ui/parts/Notice.tsx'
import { PageTitle } from '#ui/parts/PageTitle.tsx'
import { PassingNotice } from '#ui/parts/PassingNotice.tsx'
import { minutesFor } from './begin-draft.ts'
import type { BeginDraft } from './begin-draft.ts'
import { BeginForm } from './BeginForm.tsx'
import { StartFacts } from './StartFacts.tsx'

interface StartScreenProps {
  readonly texts: Pick<Texts, 'notBinding'>
  /** The language of the texts. */
  readonly language: Language
  /** The most questions that a run can have. */
  readonly longest: number
  /** A run that can go on. */
  readonly resume?: ReactNode
  /** What else stands above: cases, what is to be erased. */
  readonly above?: ReactNode
  /** What is due. */
  readonly due?: ReactNode
  readonly storage: 'device' | 'memory'
  /** The browser was asked to keep something and refused. */
  readonly storageRefused?: boolean
  /** Or nothing can be kept because of how the page came here. */
  readonly passing?: 'single' | 'insecure' | undefined
  /** A run that was not kept was lost when the page was loaded again. */
  readonly notKeptNotice?: boolean
  readonly earlierRuns: number
  /** What is kept wants a passphrase: asked for here, and nothing of it is shown. */
  readonly locked?: ReactNode
  /** What was chosen so far. */
  readonly draft: BeginDraft
  readonly onDraft: (draft: BeginDraft) => void
  /** Where a run begins, for those who bring one there. */
  readonly form?: RefObject<HTMLFormElement | null> | undefined
  readonly onBegin: (people: People, keep: boolean, isShared: boolean) => void
}

/** What this is, for whom (not), and where a run begins or goes on. */
export function StartScreen(props: StartScreenProps) {
  const { t } = useTranslation('start')
  return (
    <div className="start-screen">
      <PageTitle>{t('title')}</PageTitle>
      {props.locked}
      {props.resume}
      {props.above}
      {props.due}
      {props.notKeptNotice === true ? <Said what="lost" /> : null}
      {props.passing === undefined ? null : <PassingNotice passing={props.passing} />}
      {props.storageRefused === true && props.passing === undefined ? (
        <Said what="refused" />
      ) : null}
      {props.earlierRuns === 0 ? null : (
        <p>
          {t('earlier', { count: props.earlierRuns })} <a href="#/eerder">{t('earlierLink')}</a>
        </p>
      )}
      <p>{t('purpose', { minutes: minutesFor(props.longest) })}</p>
      <p>{t('notFor')}</p>
      <BeginForm
        storage={props.storage}
        passing={props.passing}
        isLocked={props.locked !== undefined}
        draft={props.draft}
        onDraft={props.onDraft}
        form={props.form}
        onBegin={props.onBegin}
      />
      <StartFacts texts={props.texts} language={props.language} />
    </div>
  )
}

function Said({ what }: { readonly what: 'lost' | 'refused' }) {
  const { t } = useTranslation('start')
  return (
    <Notice kind="warning" title={t(`${what}.title`)}>
      <p>{t(`${what}.body`)}</p>
    </Notice>
  )
}
