import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { Difference } from '#advice/compare-views.ts'
import type { Texts } from '#pack/pack.ts'
import type { Keeper } from '#run/people.ts'
import type { Role } from '#tree/decision-tree.ts'
import { Card } from '#ui/parts/Card.tsx'
import { Notice } from '#ui/parts/Notice.tsx'
import { PageTitle } from '#ui/parts/PageTitle.tsx'
import './views-comparison.css'

interface Props {
  /** As `differencesFor` gives them to this viewer. */
  readonly differences: readonly Difference[]
  /** There is no such screen for an employer. */
  readonly viewer: Exclude<Keeper, 'employer'>
  readonly texts: Texts
  /** The wording that the counsellor was asked in, where it is another than the counsellor's own. */
  readonly counsellorVoice?: Role | undefined
}

/** Where people who walked the tree apart differ, each with a sentence that gives no answer away. */
export function ViewsComparison({ differences, viewer, texts, counsellorVoice }: Props) {
  const { t } = useTranslation('insight')
  const isOwn = viewer === 'employee'
  return (
    <div className="views-comparison">
      <PageTitle>{t('views.title')}</PageTitle>
      <p>{t(isOwn ? 'views.lead' : 'views.leadShared')}</p>
      {differences.length === 0 ? (
        <Notice kind="good">
          <p>{t('views.none')}</p>
        </Notice>
      ) : (
        <>
          <p>{t('views.neutral')}</p>
          <ul className="views-comparison-list">
            {differences.map((difference) => (
              <Card as="li" key={difference.question}>
                <OneDifference
                  difference={difference}
                  texts={texts}
                  counsellorVoice={counsellorVoice}
                />
              </Card>
            ))}
          </ul>
        </>
      )}
      <p>{t('views.kept')}</p>
    </div>
  )
}

function OneDifference({
  difference,
  texts,
  counsellorVoice = 'counsellor',
}: Pick<Props, 'texts' | 'counsellorVoice'> & { difference: Difference }) {
  const { t } = useTranslation(['insight', 'common'])
  const id = useId()
  const text = texts.questions[difference.question]
  return (
    <section aria-labelledby={id}>
      <h2 className="views-comparison-label" id={id}>
        {text?.label}
      </h2>
      <dl className="views-comparison-answers">
        {difference.answers.map(({ perspective, answer }) => (
          <div key={perspective}>
            <dt>
              {t(`insight:views.said.${perspective}`)}{' '}
              <span className="views-comparison-ask">
                {text?.voices[perspective === 'counsellor' ? counsellorVoice : perspective].ask}
              </span>
            </dt>
            <dd>
              <strong>{t(`common:answer.${answer}`)}</strong>
            </dd>
          </div>
        ))}
      </dl>
      <figure className="views-comparison-opening">
        <figcaption>{t('insight:views.opening')}</figcaption>
        <p>{t('insight:views.openingWords', { label: text?.label })}</p>
      </figure>
    </section>
  )
}
