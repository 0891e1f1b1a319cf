import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CaseRecord } from '#history/case-record.ts'
import { roles } from '#tree/decision-tree.ts'
import type { Role } from '#tree/decision-tree.ts'
import { Button } from '#ui/parts/Button.tsx'
import { CheckboxGroup } from '#ui/parts/CheckboxGroup.tsx'
import { RadioGroup } from '#ui/parts/RadioGroup.tsx'

interface Props {
  readonly of: Pick<CaseRecord, 'keeper' | 'perspective'>
  readonly onBegin: (others: readonly Role[], keep: boolean) => void
}

/** A new run in a case: who is at the table, and for the bedrijfsarts whether the employee agrees to keep it. */
export function BeginRun({ of, onBegin }: Props) {
  const { t } = useTranslation('cases')
  const [others, setOthers] = useState<readonly Role[]>([])
  const [keep, setKeep] = useState<'device' | 'once'>('once')
  const { keeper, perspective } = of
  return (
    <>
      <CheckboxGroup
        legend={t('begin.table')}
        hint={t('begin.tableHint')}
        options={roles
          .filter((role) => role !== perspective)
          .map((role) => ({ value: role, label: t(`begin.role.${role}`) }))}
        values={others}
        onChange={setOthers}
      />
      {keeper === 'bedrijfsarts' && (
        <RadioGroup
          name="keep"
          legend={t('begin.keep.legend')}
          options={[
            { value: 'device', label: t('begin.keep.device'), hint: t('begin.keep.deviceHint') },
            { value: 'once', label: t('begin.keep.once'), hint: t('begin.keep.onceHint') },
          ]}
          value={keep}
          onChange={setKeep}
        />
      )}
      {keeper === 'employer' && <p>{t('begin.employer')}</p>}
      <Button
        points="on"
        onPress={() => onBegin(others, keeper === 'employee' || keep === 'device')}
      >
        {t('begin.action')}
      </Button>
    </>
  )
}
