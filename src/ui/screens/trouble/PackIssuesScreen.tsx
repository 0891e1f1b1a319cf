import type { Issue } from '#pack/issue.ts'
import { Button } from '#ui/parts/Button.tsx'
import { Disclosure } from '#ui/parts/Disclosure.tsx'
import { LinkAction } from '#ui/parts/LinkAction.tsx'
import { PageTitle } from '#ui/parts/PageTitle.tsx'
import { useTranslation } from 'react-i18next'
import './pack-issues-screen.css'

interface PackIssuesScreenProps {
  readonly issues: readonly Issue[]
  readonly onRetry: () => void
}

/** A faulty pack shows what is wrong and where, never half a tree. */
export function PackIssuesScreen({ issues, onRetry }: PackIssuesScreenProps) {
  const { t } = useTranslation('pack')
  const more = issues.length - shownAtMost
  return (
    <div className="pack-issues-screen">
      <PageTitle>{t('title')}</PageTitle>
      <p>{t('intro')}</p>
      <h2>{t('whatToDo')}</h2>
      <ul>
        <li>{t('tryAgain')}</li>
        <li>{t('tellMaker')}</li>
      </ul>
      <div className="pack-issues-screen-ways">
        <Button onPress={onRetry}>{t('retry')}</Button>
        {/* Without the query, or the address would ask for the same pack again. */}
        <LinkAction kind="quiet" href="?">
          {t('toStart')}
        </LinkAction>
      </div>
      <Disclosure open summary={t('count', { count: issues.length })}>
        <ol>
          {issues.slice(0, shownAtMost).map((issue, index) => (
            <IssueItem key={`${index} ${issue.where}`} issue={issue} />
          ))}
        </ol>
        {more > 0 ? <p>{t('more', { count: more })}</p> : null}
      </Disclosure>
    </div>
  )
}

/** One fault early in a file can raise hundreds; nobody reads more than these. */
const shownAtMost = 50

function IssueItem({ issue }: { readonly issue: Issue }) {
  const { t } = useTranslation('pack')
  return (
    <li className="pack-issues-screen-issue">
      <p>{t(`issue.${issue.what}`)}</p>
      <p className="pack-issues-screen-where">
        {t('where')} <code>{issue.where}</code>
      </p>
      {issue.detail === '' ? null : (
        <p className="pack-issues-screen-where">
          <code>{issue.detail}</code>
        </p>
      )}
    </li>
  )
}
