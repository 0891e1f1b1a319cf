import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Advice } from '#advice/advice.ts'
import type { Texts } from '#pack/pack.ts'
import { Button } from '#ui/parts/Button.tsx'
import { ChoiceRow } from '#ui/parts/ChoiceRow.tsx'
import { Field } from '#ui/parts/Field.tsx'
import { Said } from '#ui/parts/Said.tsx'
import { writtenDay } from '#ui/parts/written-day.ts'
import type { WhichPack } from './which-pack.ts'

interface Props {
  readonly advice: Pick<Advice, 'outcome' | 'route'>
  readonly texts: Texts | undefined
  readonly which: WhichPack
  readonly onCopy: (text: string) => Promise<boolean>
}

/** One line for the doctor's own file, to change and to copy; no answers unless they are asked for. */
export function FileLine({ advice, texts, which, onCopy }: Props) {
  const { t, i18n } = useTranslation(['consulting', 'common'])
  const area = useRef<HTMLTextAreaElement>(null)
  const [said, setSaid] = useState<'copied' | 'refused' | undefined>(undefined)
  const [hasAnswers, setHasAnswers] = useState(false)
  const [line, setLine] = useState(() =>
    t('consulting:line.text', {
      day: writtenDay(which.finishedOn, i18n.language),
      advice: texts?.outcomes[advice.outcome.id]?.title ?? '',
      name: texts?.name ?? '',
      version: which.packVersion,
    }),
  )
  const given = advice.route.map(
    ({ question, answer }) =>
      `${texts?.questions[question]?.label ?? ''}: ${t(`common:answer.${answer}`)}`,
  )
  const answers = ` ${t('consulting:line.given', { list: given.join('; ') })}`
  const withAnswers = (are: boolean) => {
    setHasAnswers(are)
    // What the doctor wrote stays.
    setLine((before) => (are ? before + answers : before.replace(answers, '')))
  }
  const copy = async () => {
    setSaid(undefined)
    const isCopied = await onCopy(line)
    if (!isCopied) {
      area.current?.focus()
      area.current?.select()
    }
    setSaid(isCopied ? 'copied' : 'refused')
  }
  return (
    <>
      <Field label={t('consulting:line.label')} hint={t('consulting:line.hint')}>
        {(control) => (
          <textarea
            {...control}
            ref={area}
            rows={4}
            dir="auto"
            translate="no"
            autoComplete="off"
            autoCorrect="off"
            spellCheck={false}
            value={line}
            onChange={(event) => setLine(event.currentTarget.value)}
          />
        )}
      </Field>
      <ChoiceRow
        kind="checkbox"
        label={t('consulting:line.answers')}
        checked={hasAnswers}
        onChange={() => withAnswers(!hasAnswers)}
      />
      <p className="consulting-buttons">
        <Button kind="secondary" onPress={() => void copy()}>
          {t('consulting:line.copy')}
        </Button>
      </p>
      <Said>{said && t(`consulting:line.${said}`)}</Said>
    </>
  )
}
