import { useTranslation } from 'react-i18next'
import type { EmployerCaseRecord } from '#history/case-record.ts'
import { Button } from '#ui/parts/Button.tsx'
import { CheckboxGroup } from '#ui/parts/CheckboxGroup.tsx'
import { MoreButton } from '#ui/parts/MoreButton.tsx'
import { useSay } from '#ui/parts/say.ts'
import { useFew } from '#ui/parts/use-few.ts'

interface Props {
  readonly cases: readonly Pick<EmployerCaseRecord, 'id' | 'seq' | 'label' | 'closedOn'>[]
  readonly chosen: ReadonlySet<string>
  readonly onChoose: (ids: ReadonlySet<string>) => void
}

/** Which cases go to a colleague, and what that holds. */
export function HandOverChoice({ cases, chosen, onChoose }: Props) {
  const { t } = useTranslation('sharing')
  const few = useFew(cases)
  const howMany = t('handover.chosen', { count: chosen.size })
  useSay(howMany, howMany)
  const shown = few.shown.map(({ id }) => id)
  if (cases.length === 0) return <p>{t('copy.empty')}</p>
  return (
    <>
      <CheckboxGroup
        legend={t('handover.which')}
        hint={t('handover.whichHint')}
        options={few.shown.map(({ id, seq, label, closedOn }) => ({
          value: id,
          label: label === '' ? t('file.unnamed', { number: seq }) : label,
          hint: closedOn === undefined ? undefined : t('import.closed'),
        }))}
        values={shown.filter((id) => chosen.has(id))}
        onChange={(ids) => {
          const hidden = [...chosen].filter((id) => !shown.includes(id))
          onChoose(new Set([...ids, ...hidden]))
        }}
      />
      <MoreButton few={few} />
      <div className="share-screen-actions">
        {chosen.size < cases.length && (
          <Button kind="secondary" onPress={() => onChoose(new Set(cases.map(({ id }) => id)))}>
            {t('handover.all', { count: cases.length })}
          </Button>
        )}
        {chosen.size > 0 && (
          <Button kind="secondary" onPress={() => onChoose(new Set())}>
            {t('handover.none')}
          </Button>
        )}
      </div>
      <p>{howMany}</p>
      <p>{t('handover.contains')}</p>
    </>
  )
}
