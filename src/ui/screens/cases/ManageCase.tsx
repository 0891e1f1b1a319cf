import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { CaseRecord } from '#history/case-record.ts'
import { Button } from '#ui/parts/Button.tsx'
import { ConfirmErase } from '#ui/parts/ConfirmErase.tsx'
import { Disclosure } from '#ui/parts/Disclosure.tsx'
import { RenameCase } from './RenameCase.tsx'
import './manage-case.css'

/** What the person wants changed in a case. */
export type CaseChange =
  { readonly label: string } | { readonly isClosed: boolean } | { readonly isArchived: boolean }

interface Props {
  readonly of: Pick<CaseRecord, 'label' | 'closedOn' | 'archived'>
  readonly onChange: (change: CaseChange) => void
  readonly onErase: () => void
}

/** Behind one press another name, closing and archiving; beside it erasing, which says what remains. */
export function ManageCase({ of, onChange, onErase }: Props) {
  const { t } = useTranslation('cases')
  const id = useId()
  const isClosed = of.closedOn !== undefined
  const isArchived = of.archived === true
  return (
    <div className="manage-case">
      <Disclosure summary={t('manage.title')}>
        <RenameCase key={of.label} label={of.label} onRename={(label) => onChange({ label })} />
        <p id={`${id}-close`}>{t('manage.closeHint')}</p>
        <Button
          kind="secondary"
          describedBy={`${id}-close`}
          onPress={() => onChange({ isClosed: !isClosed })}
        >
          {t(isClosed ? 'manage.reopen' : 'manage.close')}
        </Button>
        <p id={`${id}-archive`}>{t('manage.archiveHint')}</p>
        <Button
          kind="secondary"
          describedBy={`${id}-archive`}
          onPress={() => onChange({ isArchived: !isArchived })}
        >
          {t(isArchived ? 'manage.unarchive' : 'manage.archive')}
        </Button>
      </Disclosure>
      <p id={`${id}-remains`}>{t('manage.remains')}</p>
      <ConfirmErase
        what="case"
        action={t('manage.erase')}
        question={t('manage.eraseQuestion')}
        final={t('manage.eraseFinal')}
        describedBy={`${id}-remains`}
        onErase={onErase}
      />
    </div>
  )
}
