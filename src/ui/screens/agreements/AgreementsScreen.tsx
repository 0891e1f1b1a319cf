import { useEffect, useState } from 'react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { changed } from '#agreement/change.ts'
import type { SheetChange } from '#agreement/change.ts'
import { toAdjust } from '#agreement/review.ts'
import { dayFields } from '#agreement/sheet.ts'
import type { AgreementSheet } from '#agreement/sheet.ts'
import { tidied } from '#agreement/tidied.ts'
import { Button } from '#ui/parts/Button.tsx'
import { ChoiceRow } from '#ui/parts/ChoiceRow.tsx'
import { Day } from '#ui/parts/Day.tsx'
import { Disclosure } from '#ui/parts/Disclosure.tsx'
import { Notice } from '#ui/parts/Notice.tsx'
import { PageTitle } from '#ui/parts/PageTitle.tsx'
import { Paper } from '#ui/parts/Paper.tsx'
import './agreements-screen.css'
import { AgreementsPrint } from './AgreementsPrint.tsx'
import { DepartDecision } from './DepartDecision.tsx'
import type { LatestDays } from './editing.ts'
import { Group } from './Group.tsx'
import { OwnAgreements } from './OwnAgreements.tsx'
import { Proposals } from './Proposals.tsx'
import { SheetFields } from './SheetFields.tsx'
import { SheetView } from './SheetView.tsx'
import { Spelling } from './spelling.ts'
import { StartLine } from './StartLine.tsx'
import { ToAdjust } from './ToAdjust.tsx'
import { Until } from './Until.tsx'
import { useDraft } from './use-draft.ts'

interface Props {
  /** As last saved. Another sheet needs another `key`: what is being typed stays here. */
  readonly sheet: AgreementSheet
  /** The sheet of the talk before: what went differently then comes first. */
  readonly before?: AgreementSheet | undefined
  /** One came here to decide otherwise than the advice. */
  readonly departs?: boolean
  /** Tidied; 400 ms after the last key, and when a field or the page is left. */
  readonly onSave: (sheet: AgreementSheet) => void
  /** Tells when the page is about to go, so that nothing typed is lost; gives back how to stop. */
  readonly onGoing?: ((flush: () => void) => () => void) | undefined
  /** Whether this is the employee's own sheet, who alone may add the line about the start. */
  readonly mayAddStart: boolean
  readonly latest: LatestDays
  /** All that the pack suggests, whatever was answered. */
  readonly proposals: readonly string[]
  readonly secondOpinion: string
  readonly kept: 'device' | 'memory'
  readonly newId: () => string
  readonly onPrint: () => void
  /** What more can be done with the sheet, such as sharing it. */
  readonly actions?: ReactNode
  /** How saving went. */
  readonly saving?: ReactNode
}

/** The agreements sheet: read, filled in, printed. */
export function AgreementsScreen(props: Props) {
  const {
    sheet: saved,
    before,
    departs = false,
    onSave,
    onGoing,
    mayAddStart,
    latest,
    newId,
  } = props
  const { t } = useTranslation('agreement')
  const [mayCheck, setMayCheck] = useState(false)
  const { value: sheet, set, flush } = useDraft(saved, (draft) => onSave(tidied(draft)))
  useEffect(() => onGoing?.(flush), [onGoing, flush])
  const change = (one: SheetChange) => set((draft) => changed(draft, one))
  // As it was on arrival: nothing moves while it is being changed.
  const [adjusted] = useState(() => toAdjust(before, saved))
  const [isDeparting, setDeparting] = useState(departs)
  const editing = { sheet, adjusted, onChange: change, onLeave: flush, newId }
  const onPaper = tidied(sheet)
  const days = dayFields.filter((id) => sheet.days[id] !== undefined).length
  const eyebrow = (
    <>
      {t('eyebrow')} <Day on={sheet.madeOn} />
    </>
  )
  return (
    <Spelling value={mayCheck}>
      <PageTitle eyebrow={eyebrow}>{t('title')}</PageTitle>
      {adjusted.size > 0 && <ToAdjust {...editing} />}
      <p>
        {t('intro')}{' '}
        {mayAddStart && (
          <a className="no-print" href="#/agenda">
            {t('onward.agenda')}
          </a>
        )}
      </p>
      <Notice kind="info" title={t('notWhy')}>
        <p>{t('goesTo')}</p>
      </Notice>
      {props.kept === 'memory' && <Notice kind="warning" title={t('memory')} />}
      <h2>{t('own.title')}</h2>
      <p>{t('own.hint')}</p>
      <OwnAgreements {...editing} />
      <div className="agreements-screen-groups">
        <Proposals {...editing} proposals={props.proposals} />
        <SheetFields {...editing} />
        <Group title={t('group.until')} filled={days} total={dayFields.length}>
          <Until {...editing} latest={latest} />
        </Group>
        <Disclosure summary={t('depart.title')} open={isDeparting} onToggle={setDeparting}>
          <DepartDecision
            secondOpinion={props.secondOpinion}
            isAsked={departs}
            newId={newId}
            onRecord={(agreement) => {
              change({ kind: 'agreement', agreement })
              flush()
            }}
          />
        </Disclosure>
        <Disclosure summary={t('preview.title')}>
          <SheetView sheet={onPaper} />
        </Disclosure>
      </div>
      {mayAddStart && <StartLine {...editing} />}
      <div className="agreements-screen-actions" role="group" aria-label={t('actions.label')}>
        <Button
          onPress={() => {
            flush()
            props.onPrint()
          }}
        >
          {t('actions.print')}
        </Button>
        {props.actions}
      </div>
      {props.saving}
      <ChoiceRow
        kind="checkbox"
        label={t('spelling.label')}
        hint={t('spelling.hint')}
        checked={mayCheck}
        onChange={() => setMayCheck(!mayCheck)}
      />
      <Paper>
        <AgreementsPrint sheet={onPaper} />
      </Paper>
    </Spelling>
  )
}
