import { useEffect, useState } from 'react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#ui/parts/Button.tsx'
import { CheckboxGroup } from '#ui/parts/CheckboxGroup.tsx'
import { LinkAction } from '#ui/parts/LinkAction.tsx'
import { Notice } from '#ui/parts/Notice.tsx'
import { PageTitle } from '#ui/parts/PageTitle.tsx'
import { Paper } from '#ui/parts/Paper.tsx'
import { usePaper } from '#ui/parts/use-paper.ts'
import { agendaParts, chosenTexts, chosenWithout, mostQuestions } from './agenda.ts'
import type { AgendaItem, OwnAgenda } from './agenda.ts'
import './agenda-screen.css'
import { AgendaPrint } from './AgendaPrint.tsx'
import { OwnQuestions } from './OwnQuestions.tsx'
import { useDraft } from './use-draft.ts'

interface Props {
  readonly own: OwnAgenda
  /** Whether the questions were answered to an end: where nothing came of it, that is said. */
  readonly isConcluded: boolean
  /** As last saved. */
  readonly questions: readonly string[]
  /** 400 ms after the last key, and when a field or the page is left; empty ones are left out. */
  readonly onQuestions: (questions: readonly string[]) => void
  readonly onGoing?: ((flush: () => void) => () => void) | undefined
  readonly onPrint: () => void
  /** How saving the questions went, or that they are not kept. */
  readonly saving?: ReactNode
}

/**
 * Two agendas: the employee's own, and the one for the conversation, on which stands only what the
 * employee puts there. Paper shows the second unless the first is asked for.
 */
export function AgendaScreen({ own, isConcluded, questions: saved, ...rest }: Props) {
  const { t } = useTranslation('agreement')
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const { onQuestions, onGoing, onPrint, saving } = rest
  const { value: questions, set, flush } = useDraft(saved, (all) => onQuestions(filled(all)))
  useEffect(() => onGoing?.(flush), [onGoing, flush])
  const ownSheet = usePaper(onPrint)
  const forTalk = chosenTexts(own, questions, chosen)
  const toggle = (key: string) =>
    setChosen((before) => {
      const after = new Set(before)
      if (!after.delete(key)) after.add(key)
      return after
    })
  const choose = (items: readonly AgendaItem[], keys: readonly string[]) =>
    setChosen((before) => {
      const others = [...before].filter((key) => !items.some((item) => item.key === key))
      return new Set([...others, ...keys])
    })
  const isEmpty = agendaParts.every((part) => own[part].length === 0)
  return (
    <>
      <PageTitle>{t('agenda.title')}</PageTitle>
      <p>{t('agenda.intro')}</p>
      <h2>{t('agenda.own')}</h2>
      <p>
        {isEmpty && questions.length === 0
          ? t(isConcluded ? 'agenda.ownNothing' : 'agenda.ownEmpty')
          : t('agenda.ownHint')}
      </p>
      {agendaParts.map((part) =>
        own[part].length === 0 ? null : (
          <CheckboxGroup
            key={part}
            legend={t(`agenda.${part}`)}
            hint={t('agenda.put')}
            options={own[part].map(({ key, text }) => ({ value: key, label: text }))}
            values={own[part].map(({ key }) => key).filter((key) => chosen.has(key))}
            onChange={(keys) => choose(own[part], keys)}
          />
        ),
      )}
      <OwnQuestions
        questions={questions}
        chosen={chosen}
        most={mostQuestions}
        onToggle={toggle}
        onLeave={flush}
        onChange={(at, text) => set((all) => all.with(at, text))}
        onAdd={() => set((all) => [...all, ''])}
        onRemove={(at) => {
          set((all) => all.filter((_, index) => index !== at))
          setChosen((before) => chosenWithout(before, at))
        }}
      />
      <Button
        kind="secondary"
        onPress={() => {
          flush()
          ownSheet.print()
        }}
      >
        {t('agenda.printOwn')}
      </Button>
      {saving}
      <h2>{t('agenda.conversation')}</h2>
      <p>{t('agenda.conversationHint')}</p>
      {forTalk.length === 0 ? (
        <Notice kind="info" title={t('agenda.conversationEmpty')} />
      ) : (
        <>
          <TextList texts={forTalk} />
          <Button onPress={onPrint}>{t('agenda.printConversation')}</Button>
        </>
      )}
      <LinkAction href="#/afspraken" kind="quiet" points="on">
        {t('onward.agreements')}
      </LinkAction>
      <Paper onOver={ownSheet.onOver}>
        <AgendaPrint
          own={ownSheet.isUp ? own : undefined}
          texts={ownSheet.isUp ? filled(questions) : forTalk}
        />
      </Paper>
    </>
  )
}

function TextList({ texts }: { readonly texts: readonly string[] }) {
  return (
    <ul className="agenda-screen-talk">
      {texts.map((text, at) => (
        // Two of them may be alike; their place is all that tells them apart.
        <li key={at} dir="auto" translate="no">
          {text}
        </li>
      ))}
    </ul>
  )
}

function filled(questions: readonly string[]): readonly string[] {
  return questions.map((text) => text.trim()).filter((text) => text !== '')
}
