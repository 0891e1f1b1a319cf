import { useTranslation } from 'react-i18next'
import type { Texts } from '#pack/pack.ts'
import { Day } from '#ui/parts/Day.tsx'
import './colophon.css'

interface Props {
  readonly texts: Pick<Texts, 'name'>
  readonly packVersion: string
  readonly publishedOn: string
  readonly finishedOn: string
}

/** Which pack, which version, and when this run was finished. */
export function Colophon({ texts, packVersion, publishedOn, finishedOn }: Props) {
  const { t } = useTranslation('advice')
  return (
    <dl className="colophon">
      <div>
        <dt>{t('whose.pack')}</dt>
        <dd>{texts.name}</dd>
      </div>
      <div>
        <dt>{t('whose.version')}</dt>
        <dd>{packVersion}</dd>
      </div>
      <div>
        <dt>{t('whose.published')}</dt>
        <dd>
          <Day on={publishedOn} />
        </dd>
      </div>
      <div>
        <dt>{t('whose.finished')}</dt>
        <dd>
          <Day on={finishedOn} />
        </dd>
      </div>
    </dl>
  )
}
