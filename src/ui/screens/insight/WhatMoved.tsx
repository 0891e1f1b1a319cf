import { useTranslation } from 'react-i18next'
import type { Moved } from '#advice/compare-runs.ts'
import type { Texts } from '#pack/pack.ts'
import type { Role } from '#tree/decision-tree.ts'
import { Notice } from '#ui/parts/Notice.tsx'

interface Props {
  readonly moved: Moved
  readonly texts: Texts
  readonly voice: Role
}

/** Which of the changes moved the advice. */
export function WhatMoved({ moved, texts, voice }: Props) {
  const { t } = useTranslation('insight')
  switch (moved.kind) {
    case 'nothing':
      return <p>{t('runs.same')}</p>
    case 'tree':
      return (
        <Notice kind="info" title={t('runs.moved')}>
          <p>{t('runs.movedTree')}</p>
        </Notice>
      )
    case 'answers':
      return (
        <Notice kind="info" title={t('runs.moved')}>
          {moved.sets.map((set, index) => (
            <div key={set.join(' ')}>
              {index > 0 && <p>{t('runs.movedOr')}</p>}
              <ul>
                {set.map((question) => (
                  <li key={question}>{texts.questions[question]?.voices[voice].ask}</li>
                ))}
              </ul>
              {index === 0 && <p>{t('runs.movedText', { count: set.length })}</p>}
            </div>
          ))}
          {moved.more && <p>{t('runs.movedMore')}</p>}
        </Notice>
      )
  }
}
