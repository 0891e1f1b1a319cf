import type { Keeper } from '#run/people.ts'
import type { Kept } from '#share/complete-copy.ts'
import { isEmployerCase } from '#share/employer-copy.ts'
import type { CopySource } from '#share/made-copies.ts'
import { CopyContents } from '#ui/screens/share/CopyContents.tsx'
import type { CopyCounts } from '#ui/screens/share/CopyContents.tsx'
import { TryCopy } from '#ui/screens/share/TryCopy.tsx'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { SealedFilePart } from './SealedFilePart.tsx'
import type { Services } from '#app/state/services.ts'
import { refusalWords } from './share-words.ts'
import type { SealedFile } from './use-sealing.ts'
import { useTestOpening } from './use-test-opening.ts'

interface Props {
  readonly services: Services
  readonly keeper: Keeper
  readonly kept: Kept
  /** Of what is kept, what is another keeper's. */
  readonly others: number
}

/** The complete copy: what is in it, the file, and a look whether it can be opened. */
export function CopyPart({ services, keeper, kept, others }: Props) {
  const { t } = useTranslation('sharing')
  const madeOn = services.today()
  const source = useMemo(() => sourceOf(keeper, kept, madeOn), [keeper, kept, madeOn])
  const counts = countsOf(keeper, kept, others)
  const isEmpty = kept.cases.length === 0
  return (
    <>
      <CopyContents counts={counts} />
      {!isEmpty && (
        <SealedFilePart
          source={source}
          madeOn={madeOn}
          keeper={keeper}
          label={t('copy.make')}
          onPrint={services.print}
          renderAfter={(files) => <TryPart files={files} services={services} />}
        />
      )}
    </>
  )
}

function TryPart({ files, services }: Pick<Props, 'services'> & { files: readonly SealedFile[] }) {
  const { t } = useTranslation('share')
  const { trying, attempt, cancel } = useTestOpening(
    files,
    (refusal) => refusalWords(t, refusal),
    // Not noted is no harm: the app proposes a copy once more.
    () => void services.opened.care?.noteBackup(services.today()).catch(() => undefined),
  )
  return <TryCopy trying={trying} onTry={attempt} onCancel={cancel} />
}

/** An employer's side has a file of its own, in which nothing of a run can stand. */
function sourceOf(keeper: Keeper, kept: Kept, madeOn: string): CopySource {
  return keeper === 'employer'
    ? { of: 'employer', cases: kept.cases.filter(isEmployerCase), madeOn }
    : { of: 'kept', kept, madeOn }
}

function countsOf(keeper: Keeper, { cases, runs, packs }: Kept, others: number): CopyCounts {
  const sum = (sizes: readonly number[]) => sizes.reduce((total, size) => total + size, 0)
  return {
    cases: cases.length,
    isOwn: keeper === 'employee',
    runs: runs.length,
    sheets: sum(cases.map(({ sheets }) => sheets.length)),
    questions: sum(
      cases.map((one) => (one.keeper === 'employer' ? 0 : (one.ownQuestions?.length ?? 0))),
    ),
    hasSickDay: cases.some(({ firstSickDay }) => firstSickDay !== undefined),
    hasPacks: packs.length > 0,
    others,
  }
}
