import { useState } from 'react'
import { I18nextProvider, useTranslation } from 'react-i18next'
import type { Advice } from '#advice/advice.ts'
import { Button } from '#ui/parts/Button.tsx'
import { CheckboxGroup } from '#ui/parts/CheckboxGroup.tsx'
import { Paper } from '#ui/parts/Paper.tsx'
import { usePaper } from '#ui/parts/use-paper.ts'
import { AdviceSection } from '#ui/screens/advice/AdviceSection.tsx'
import type { Look } from '#ui/screens/advice/look.ts'
import { TakeAlong } from '#ui/screens/advice/TakeAlong.tsx'
import { WordsField } from '#ui/screens/agreements/WordsField.tsx'
import { FileLine } from './FileLine.tsx'
import type { Side } from './Sides.tsx'
import type { WhichPack } from './which-pack.ts'

interface Props {
  readonly sides: readonly Side[]
  readonly advice: Advice
  readonly looks: readonly Look[]
  readonly which: WhichPack
  readonly onPrint: () => void
  /** Gives back whether the clipboard took it. */
  readonly onCopy: (text: string) => Promise<boolean>
}

/** The end of a consultation: what is agreed, a sheet for the employee, a line for the doctor's own file. */
export function ConsultingEnd({ sides, advice, looks, which, onPrint, onCopy }: Props) {
  const { t } = useTranslation(['consulting', 'agreement', 'advice'])
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [written, setWritten] = useState('')
  const [printed, setPrinted] = useState<Side | undefined>(undefined)
  const sheet = usePaper(onPrint)
  const [spoken] = sides
  const agreedIn = ({ texts }: Side) => [
    ...chosen.map((id) => (texts.concerns[id]?.agreement ?? '').replaceAll('**', '')),
    ...(written.trim() === '' ? [] : [written.trim()]),
  ]
  return (
    <div className="consulting-close no-print">
      <AdviceSection title={t('agreement:own.title')}>
        {advice.arrange.length > 0 && (
          <CheckboxGroup
            legend={t('consulting:agreed')}
            options={advice.arrange.map((id) => ({
              value: id,
              label: spoken?.texts.concerns[id]?.title ?? '',
            }))}
            values={chosen}
            onChange={setChosen}
          />
        )}
        <WordsField
          label={t('agreement:own.what')}
          value={written}
          onChange={setWritten}
          isShared={false}
        />
      </AdviceSection>
      <AdviceSection title={t('advice:points.for.employee')}>
        <p className="consulting-buttons">
          {sides.map((side) => (
            <span key={side.language} lang={side.language}>
              <Button
                kind="secondary"
                onPress={() => {
                  setPrinted(side)
                  sheet.print()
                }}
              >
                {side.speech.t('consulting:paper')}
              </Button>
            </span>
          ))}
        </p>
      </AdviceSection>
      <AdviceSection title={t('consulting:line.title')}>
        <FileLine advice={advice} texts={spoken?.texts} which={which} onCopy={onCopy} />
      </AdviceSection>
      {sheet.isUp && printed !== undefined && (
        <Paper onOver={sheet.onOver}>
          <div lang={printed.language}>
            <I18nextProvider i18n={printed.speech}>
              <TakeAlong
                {...{ advice, looks, ...which }}
                texts={printed.texts}
                voice="employee"
                own="employee"
                keeper="employee"
                agreed={agreedIn(printed)}
              />
            </I18nextProvider>
          </div>
        </Paper>
      )}
    </div>
  )
}
