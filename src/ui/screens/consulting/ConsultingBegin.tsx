import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#ui/parts/Button.tsx'
import { ChoiceRow } from '#ui/parts/ChoiceRow.tsx'
import { LinkAction } from '#ui/parts/LinkAction.tsx'
import { Notice } from '#ui/parts/Notice.tsx'
import { PageTitle } from '#ui/parts/PageTitle.tsx'
import { RadioGroup } from '#ui/parts/RadioGroup.tsx'
import { Said } from '#ui/parts/Said.tsx'
import './consulting-begin.css'

interface Props {
  readonly isWiped?: boolean
  readonly hasKeys: boolean
  readonly onKeys: (on: boolean) => void
  readonly onBegin: () => void
}

/** What the consulting room is and for whom: only for who may use information about health. */
export function ConsultingBegin({ isWiped = false, hasKeys, onKeys, onBegin }: Props) {
  const { t } = useTranslation(['consulting', 'start'])
  const [under, setUnder] = useState<'yes' | 'no' | undefined>(undefined)
  const [isTried, setTried] = useState(false)
  return (
    <>
      <PageTitle>{t('consulting:title')}</PageTitle>
      <Said>{isWiped && t('consulting:wiped')}</Said>
      <p>{t('consulting:lead')}</p>
      <ul>
        <li>{t('consulting:how.large')}</li>
        <li>{t('consulting:how.languages')}</li>
        <li>{t('consulting:how.kept')}</li>
        <li>{t('consulting:how.away')}</li>
      </ul>
      <RadioGroup
        name="under"
        legend={t('start:form.under.legend')}
        options={[
          {
            value: 'yes',
            label: t('start:form.under.yes'),
            hint: t('start:form.under.yesHint'),
          },
          { value: 'no', label: t('start:form.under.no') },
        ]}
        value={under}
        error={isTried && under === undefined ? t('start:form.missing.under') : undefined}
        onChange={setUnder}
      />
      {under === 'no' ? (
        <Notice kind="info" title={t('consulting:notYours.title')} live="status">
          <p>{t('consulting:notYours.text')}</p>
          <LinkAction href="#/" kind="secondary" points="on">
            {t('consulting:notYours.action')}
          </LinkAction>
        </Notice>
      ) : (
        <>
          <ChoiceRow
            kind="checkbox"
            label={t('consulting:keys.label')}
            hint={t('consulting:keys.hint')}
            checked={hasKeys}
            onChange={() => onKeys(!hasKeys)}
          />
          <p className="consulting-begin no-print">
            <Button onPress={() => (under === 'yes' ? onBegin() : setTried(true))}>
              {t('consulting:begin')}
            </Button>
          </p>
        </>
      )}
    </>
  )
}
