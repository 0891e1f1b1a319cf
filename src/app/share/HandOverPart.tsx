import type { EmployerCaseRecord } from '#history/case-record.ts'
import type { CopySource } from '#share/made-copies.ts'
import { HandOverChoice } from '#ui/screens/share/HandOverChoice.tsx'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Services } from '#app/state/services.ts'
import { SealedFilePart } from './SealedFilePart.tsx'

interface Props {
  readonly services: Services
  /** The employer's side's own. */
  readonly cases: readonly EmployerCaseRecord[]
}

/** Cases for a colleague who keeps them from then on; chosen one by one or all, by default none. */
export function HandOverPart({ services, cases }: Props) {
  const { t } = useTranslation('sharing')
  const [chosen, setChosen] = useState<ReadonlySet<string>>(none)
  const madeOn = services.today()
  const source = useMemo((): CopySource => {
    return { of: 'employer', cases: cases.filter(({ id }) => chosen.has(id)), madeOn }
  }, [cases, chosen, madeOn])
  return (
    <>
      <HandOverChoice cases={cases} chosen={chosen} onChoose={setChosen} />
      {chosen.size > 0 && (
        <SealedFilePart
          key={[...chosen].join(' ')}
          source={source}
          madeOn={madeOn}
          keeper="employer"
          label={t('handover.make')}
          onPrint={services.print}
          renderAfter={() => (
            <>
              <p>{t('bedrijfsarts.give')}</p>
              <p>{t('handover.after')}</p>
            </>
          )}
        />
      )}
    </>
  )
}

const none: ReadonlySet<string> = new Set()
