import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#ui/parts/Button.tsx'
import { ChoiceRow } from '#ui/parts/ChoiceRow.tsx'
import { Day } from '#ui/parts/Day.tsx'
import { LinkAction } from '#ui/parts/LinkAction.tsx'
import { MoreButton } from '#ui/parts/MoreButton.tsx'
import { Notice } from '#ui/parts/Notice.tsx'
import { RadioGroup } from '#ui/parts/RadioGroup.tsx'
import { useFew } from '#ui/parts/use-few.ts'
import { detailOf, titleOf } from './import-view.ts'
import type { ImportView } from './import-view.ts'
import './import-preview.css'

/** What to keep, by the difference's key. */
export type Kept = ReadonlyMap<string, 'here' | 'file'>

interface Props {
  readonly view: ImportView
  readonly onTakeIn: (kept: Kept, erasedToo: boolean) => void
  readonly onLeave: () => void
}

/** What is in the file beside what is here; nothing is written yet. */
export function ImportPreview({ view, onTakeIn, onLeave }: Props) {
  const { t, i18n } = useTranslation('sharing')
  const language = i18n.resolvedLanguage ?? i18n.language
  const { coming, differs, doubts } = view
  const [kept, setKept] = useState<Kept>(new Map())
  const [refused, setRefused] = useState(false)
  const isAll = differs.every(({ key }) => kept.has(key))
  const [erasedToo, setErasedToo] = useState(false)
  const [fewComing, fewDiffers] = [useFew(coming), useFew(differs)]
  const isNothing = coming.length + differs.length + (erasedToo ? view.erased : 0) === 0
  const all = (side: 'here' | 'file') => setKept(new Map(differs.map(({ key }) => [key, side])))
  return (
    <>
      <p>
        {t('import.madeOn')} <Day on={view.madeOn} />
      </p>
      <p className="import-preview-counts">{view.counts}</p>
      {doubts.map(({ doubt, words }) => (
        <Notice key={doubt} kind="warning" title={t(`import.${doubt}`)}>
          <p>{words}</p>
        </Notice>
      ))}
      {view.packsRefused && (
        <Notice kind="warning">
          <p>{t('import.packsRefused')}</p>
        </Notice>
      )}
      {isNothing && view.erased === 0 && <p>{t('import.nothingNew')}</p>}
      {coming.length > 0 && (
        <>
          <h2>{t('import.coming')}</h2>
          <ul className="import-preview-coming">
            {fewComing.shown.map(({ key, facts, doubt }) => (
              <li key={key} data-doubt={doubt}>
                <bdi>{titleOf(facts, t, language)}</bdi>
                <span className="import-preview-detail">{detailOf(facts, t, language)}</span>
                {doubt !== undefined && (
                  <strong className="import-preview-doubt">{t(`import.${doubt}`)}</strong>
                )}
              </li>
            ))}
          </ul>
          <MoreButton few={fewComing} />
        </>
      )}
      {differs.length > 0 && (
        <>
          <h2>{t('import.differs')}</h2>
          <p>{t('import.differsHint')}</p>
          {fewDiffers.shown.map(({ key, here, facts, further, doubt }) => (
            <RadioGroup
              key={key}
              name={key}
              legend={titleOf(here, t, language)}
              hint={doubt === undefined ? undefined : t(`import.${doubt}`)}
              error={refused && !kept.has(key) ? t('import.choosePlease') : undefined}
              options={(['here', 'file'] as const).map((side) => ({
                value: side,
                label: t(side === 'here' ? 'import.keepHere' : 'import.takeFile'),
                hint: [
                  detailOf(side === 'here' ? here : facts, t, language),
                  ...(further === side ? [t('import.further')] : []),
                ].join(' · '),
              }))}
              value={kept.get(key)}
              onChange={(side) => setKept(new Map([...kept, [key, side]]))}
            />
          ))}
          <MoreButton few={fewDiffers} />
          {fewDiffers.all > fewDiffers.shown.length && (
            <div className="share-screen-actions">
              {(['here', 'file'] as const).map((side) => (
                <Button key={side} kind="secondary" onPress={() => all(side)}>
                  {t(`import.all.${side}`)}
                </Button>
              ))}
            </div>
          )}
        </>
      )}
      {view.erased > 0 && (
        <>
          <p>{t('import.erased', { count: view.erased })}</p>
          <ChoiceRow
            kind="checkbox"
            label={t('import.erasedToo')}
            hint={t('import.erasedTooHint')}
            checked={erasedToo}
            onChange={() => setErasedToo(!erasedToo)}
          />
        </>
      )}
      {view.needsLock && (
        <Notice kind="warning" title={t('import.lock.title')}>
          <p>{t('import.lock.body')}</p>
          <LinkAction kind="secondary" href="#/slot">
            {t('import.lock.action')}
          </LinkAction>
        </Notice>
      )}
      {refused && !isAll && <p role="alert">{t('import.choosePlease')}</p>}
      <div className="share-screen-actions">
        {!isNothing && !view.needsLock && (
          <Button onPress={() => (isAll ? onTakeIn(kept, erasedToo) : setRefused(true))}>
            {t('import.takeIn')}
          </Button>
        )}
        <Button kind="secondary" onPress={onLeave}>
          {t('import.leave')}
        </Button>
      </div>
    </>
  )
}
