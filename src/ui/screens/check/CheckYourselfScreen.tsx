import { useTranslation } from 'react-i18next'
import { PageTitle } from '#ui/parts/PageTitle.tsx'
import { AttackTrial } from './AttackTrial.tsx'
import type { CheckFacts, Trial } from './check-facts.ts'
import { FactRows } from './FactRows.tsx'

interface CheckYourselfScreenProps {
  readonly facts: CheckFacts
  /** How many runs are kept here. */
  readonly runs: number
  readonly trial?: Trial | undefined
  readonly onTry: () => void
  /** Where the licences stand; a single file holds them itself. */
  readonly licencesHref?: string | undefined
}

/** What the browser enforces, keeps and has asked for: not in our words but by its own count. */
export function CheckYourselfScreen(props: CheckYourselfScreenProps) {
  const { facts, runs, trial, onTry, licencesHref } = props
  const { t } = useTranslation('check')
  const { requests, storage, version } = facts
  const said = (is: boolean | undefined) => {
    if (is === undefined) return t('storage.unknown')
    return is ? t('version.yes') : t('version.no')
  }
  const size = storage.used === undefined ? undefined : Math.ceil(storage.used / 1024)
  return (
    <div className="check-yourself-screen">
      <PageTitle>{t('page.title')}</PageTitle>
      <p>{t('page.intro')}</p>
      <FactRows
        title={t('requests.title')}
        hint={`${t('requests.hint')} ${t(facts.isOffline ? 'requests.works' : 'requests.needs')}`}
        rows={[
          [t('requests.own'), requests.own],
          [t('requests.others'), requests.others],
          [t('requests.offline'), said(facts.isOffline)],
        ]}
      />
      <FactRows
        title={t('storage.title')}
        hint={t('storage.hint')}
        rows={[
          [t('storage.runs'), runs],
          [
            t('storage.space'),
            size === undefined ? t('storage.unknown') : t('storage.spaceValue', { size }),
          ],
          [t('storage.files'), storage.files],
          [t('storage.cookies'), storage.cookies],
          [
            t('storage.persisted'),
            said(storage.persisted === undefined ? undefined : !storage.persisted),
          ],
        ]}
      />
      <AttackTrial trial={trial} onTry={onTry} />
      <FactRows
        title={t('version.title')}
        rows={[
          [t('version.version'), version ?? t('version.none')],
          [t('version.secure'), said(facts.isSecure)],
        ]}
      />
      {licencesHref === undefined ? null : (
        <p>
          <a href={licencesHref}>{t('version.licences')}</a>
        </p>
      )}
    </div>
  )
}
