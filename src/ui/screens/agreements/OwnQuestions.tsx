import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#ui/parts/Button.tsx'
import { ChoiceRow } from '#ui/parts/ChoiceRow.tsx'
import { questionKey } from './agenda.ts'
import './own-questions.css'
import { WordsField } from './WordsField.tsx'

interface Props {
  readonly questions: readonly string[]
  readonly chosen: ReadonlySet<string>
  readonly most: number
  readonly onToggle: (key: string) => void
  readonly onChange: (at: number, text: string) => void
  readonly onLeave: () => void
  readonly onAdd: () => void
  readonly onRemove: (at: number) => void
}

/** The employee's own questions to take along. Not remarked on: they are the employee's alone until put on the other list. */
export function OwnQuestions(props: Props) {
  const { questions, chosen, most, onToggle, onChange, onLeave, onAdd, onRemove } = props
  const { t } = useTranslation('agreement')
  const list = useRef<HTMLUListElement>(null)
  const title = useRef<HTMLHeadingElement>(null)
  const [added, setAdded] = useState(0)
  useEffect(() => {
    if (added > 0) list.current?.querySelector<HTMLElement>('li:last-child textarea')?.focus()
  }, [added])
  return (
    <section className="own-questions">
      <h3 ref={title} tabIndex={-1}>
        {t('agenda.questions')}
      </h3>
      <p>{t('agenda.questionsHint')}</p>
      {questions.length > 0 && (
        <ul className="own-questions-list" ref={list}>
          {questions.map((text, at) => (
            // A question is its place: it has no other name.
            <li key={at}>
              <WordsField
                label={t('agenda.question', { number: at + 1 })}
                value={text}
                isShared={chosen.has(questionKey(at))}
                onChange={(typed) => onChange(at, typed)}
                onLeave={onLeave}
              />
              <ChoiceRow
                kind="checkbox"
                label={t('agenda.putQuestion', { number: at + 1 })}
                checked={chosen.has(questionKey(at))}
                onChange={() => onToggle(questionKey(at))}
              />
              <Button
                kind="quiet"
                onPress={() => {
                  onRemove(at)
                  title.current?.focus()
                }}
              >
                {t('agenda.removeQuestion', { number: at + 1 })}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {questions.length < most && (
        <Button
          kind="secondary"
          onPress={() => {
            onAdd()
            setAdded((count) => count + 1)
          }}
        >
          {t('agenda.addQuestion')}
        </Button>
      )}
    </section>
  )
}
