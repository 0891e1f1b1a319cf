import { useTranslation } from 'react-i18next'
import { CheckboxGroup } from '#ui/parts/CheckboxGroup.tsx'
import { writtenDay } from '#ui/parts/written-day.ts'

/** A finished run that may go along. */
export interface GivenRun {
  readonly id: string
  readonly finishedOn: string
  readonly outcomeTitle?: string | undefined
  readonly answered: number
}

interface Props {
  readonly runs: readonly GivenRun[]
  readonly chosen: readonly string[]
  readonly onChoose: (ids: readonly string[]) => void
}

/** Which runs go to the bedrijfsarts, and what that is. */
export function BedrijfsartsContents({ runs, chosen, onChoose }: Props) {
  const { t, i18n } = useTranslation('sharing')
  const language = i18n.resolvedLanguage ?? i18n.language
  const lineOf = ({ finishedOn, outcomeTitle, answered }: GivenRun) => ({
    label: t('bedrijfsarts.run', { day: writtenDay(finishedOn, language) }),
    hint: [
      t('count.answered', { count: answered }),
      ...(outcomeTitle === undefined ? [] : [`${t('bedrijfsarts.advice')}: ${outcomeTitle}`]),
    ].join(' · '),
  })
  const given = runs.filter(({ id }) => chosen.includes(id))
  return (
    <>
      <CheckboxGroup
        legend={t('bedrijfsarts.which')}
        hint={t('bedrijfsarts.whichHint')}
        options={runs.map((run) => ({ value: run.id, ...lineOf(run) }))}
        values={chosen}
        onChange={onChoose}
      />
      {given.length > 0 && (
        <>
          <h2>{t('bedrijfsarts.contains')}</h2>
          <ul>
            <li>{t('count.runs', { count: given.length })}</li>
            {given.map((run) => (
              <li key={run.id}>{Object.values(lineOf(run)).join(' · ')}</li>
            ))}
            <li>{t('count.packs')}</li>
          </ul>
          <p>{t('bedrijfsarts.not')}</p>
        </>
      )}
    </>
  )
}
