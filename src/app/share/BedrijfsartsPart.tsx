import type { OwnCaseRecord } from '#history/case-record.ts'
import type { Kept } from '#share/complete-copy.ts'
import type { CopiedRun } from '#share/copy.ts'
import { forBedrijfsarts } from '#share/for-bedrijfsarts.ts'
import type { CopySource } from '#share/made-copies.ts'
import { BedrijfsartsContents } from '#ui/screens/share/BedrijfsartsContents.tsx'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { SealedFilePart } from './SealedFilePart.tsx'
import type { Services } from '#app/state/services.ts'
import { textsIn } from '#app/base/texts-in.ts'
import type { PackOf } from '#app/state/use-kept-packs.ts'

interface Props {
  readonly services: Services
  readonly kept: Kept
  readonly packOf: PackOf
  readonly language: string
}

/** What an employee hands to the bedrijfsarts: the runs that they choose, by default none. */
export function BedrijfsartsPart({ services, kept, packOf, language }: Props) {
  const { t } = useTranslation('sharing')
  const [chosen, setChosen] = useState<readonly string[]>([])
  const madeOn = services.today()
  const one = useMemo(() => caseWithRuns(kept), [kept])
  const runs = useMemo(() => finishedIn(kept, one), [kept, one])
  const source = useMemo((): CopySource | undefined => {
    const given = runs.filter(({ id }) => chosen.includes(id))
    return one && { of: 'copy', copy: forBedrijfsarts(one, given, kept.packs, madeOn) }
  }, [one, runs, chosen, kept.packs, madeOn])
  if (runs.length === 0) return <p>{t('bedrijfsarts.none')}</p>
  return (
    <>
      <BedrijfsartsContents
        runs={runs.map((run) => ({
          id: run.id,
          finishedOn: run.finishedOn ?? '',
          outcomeTitle: titleOf(run, packOf, language),
          answered: run.steps.length,
        }))}
        chosen={chosen}
        onChoose={setChosen}
      />
      {chosen.length === 0 || source === undefined ? (
        <p>{t('bedrijfsarts.chooseFirst')}</p>
      ) : (
        <SealedFilePart
          key={chosen.join(' ')}
          source={source}
          madeOn={madeOn}
          keeper="employee"
          label={t('bedrijfsarts.make')}
          onPrint={services.print}
          renderAfter={() => <p>{t('bedrijfsarts.give')}</p>}
        />
      )}
    </>
  )
}

/** The newest of the employee's own cases with a finished run: a file is of one case. */
function caseWithRuns(kept: Kept): OwnCaseRecord | undefined {
  return kept.cases.find(
    (one): one is OwnCaseRecord => one.keeper === 'employee' && finishedIn(kept, one).length > 0,
  )
}

function finishedIn({ runs }: Kept, one: { readonly id: string } | undefined) {
  return runs.filter((run) => run.caseId === one?.id && run.finishedOn !== undefined)
}

function titleOf(run: CopiedRun, packOf: PackOf, language: string): string | undefined {
  const pack = packOf(run.pack)
  const texts = pack && textsIn(pack, language)?.texts
  return run.outcome === undefined ? undefined : texts?.outcomes[run.outcome]?.title
}
