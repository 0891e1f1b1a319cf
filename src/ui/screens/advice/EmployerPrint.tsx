import { useTranslation } from 'react-i18next'
import type { Texts } from '#pack/pack.ts'
import type { AttentionPoint } from '#tree/decision-tree.ts'
import { Emphasised } from '#ui/parts/Emphasised.tsx'
import { PaperHead } from '#ui/parts/PaperHead.tsx'
import { Colophon } from './Colophon.tsx'
import type { Look } from './look.ts'
import { LookList } from './LookList.tsx'

interface Props {
  /** The manager's, in the tree's order: a bare point carries no reason. */
  readonly points: readonly AttentionPoint[]
  readonly looks: readonly Look[]
  /** Only the prose this sheet needs: nothing here can name an outcome, concern, topic or question. */
  readonly texts: Pick<Texts, 'name' | 'statement' | 'points' | 'rhythms'>
  readonly packVersion: string
  readonly publishedOn: string
  readonly finishedOn: string
}

/**
 * All that may go to an employer on paper (guideline, section 5): dates and the manager's points.
 * Its props cannot carry an advice, so equal dates give equal sheets whatever was answered.
 */
export function EmployerPrint({ points, looks, texts, ...which }: Props) {
  const { t } = useTranslation('advice')
  return (
    <article className="employer-print">
      <PaperHead />
      <h1>{t('sheet.title')}</h1>
      <p>{t('sheet.what')}</p>
      <h2>{t('sheet.dates')}</h2>
      <LookList looks={looks} texts={texts} />
      <h2>{t('points.for.manager')}</h2>
      <ul className="employer-print-points">
        {points.map(({ id }) => (
          <li key={id}>
            <Emphasised text={texts.points[id] ?? ''} />
          </li>
        ))}
      </ul>
      <h2>{t('whose.title')}</h2>
      <p>
        <Emphasised text={texts.statement[0] ?? ''} />
      </p>
      <Colophon texts={texts} {...which} />
    </article>
  )
}
