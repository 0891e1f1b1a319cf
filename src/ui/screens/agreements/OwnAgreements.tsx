import { useTranslation } from 'react-i18next'
import type { Agreement } from '#agreement/agreement.ts'
import { sheetLimits } from '#agreement/sheet.ts'
import type { Role } from '#tree/decision-tree.ts'
import { Disclosure } from '#ui/parts/Disclosure.tsx'
import type { Editing } from './editing.ts'
import { ItemForm } from './ItemForm.tsx'
import { ItemList } from './ItemList.tsx'
import { RoleChoice } from './RoleChoice.tsx'

/** The list of agreements: taken over from the advice, or written by hand. */
export function OwnAgreements({ sheet, adjusted, newId, onChange, onLeave }: Editing) {
  const { t } = useTranslation('agreement')
  const change = (agreement: Agreement) => onChange({ kind: 'agreement', agreement })
  const listed = sheet.own.filter(({ id }) => adjusted?.has(id) !== true)
  return (
    <ItemList
      items={listed}
      most={sheetLimits.own - (sheet.own.length - listed.length)}
      addLabel={t('own.add')}
      onAdd={() => change({ id: newId(), what: '', who: [], when: '', status: 'open' })}
      onRemove={({ id }) => onChange({ kind: 'remove', id })}
      onPutBack={change}
    >
      {(agreement, number, onRemove) => (
        <OwnAgreement
          key={agreement.id}
          {...{ agreement, number, onRemove, onLeave }}
          onChange={change}
        />
      )}
    </ItemList>
  )
}

interface OwnAgreementProps {
  readonly agreement: Agreement
  readonly number: number
  readonly onChange: (agreement: Agreement) => void
  readonly onRemove: () => void
  readonly onLeave: () => void
}

/** One agreement, open to be changed. */
export function OwnAgreement({ agreement, number, onChange, ...rest }: OwnAgreementProps) {
  const { t } = useTranslation('agreement')
  return (
    <ItemForm
      {...rest}
      item={agreement}
      name={t('own.name', { number })}
      whatLabel={t('own.what')}
      removeLabel={t('own.remove', { number })}
      onChange={onChange}
    >
      <Disclosure summary={t('own.decided')}>
        <RoleChoice
          legend={t('item.decidedBy')}
          value={agreement.decidedBy ?? []}
          onChange={(decidedBy) => onChange(decided(agreement, decidedBy))}
        />
      </Disclosure>
    </ItemForm>
  )
}

function decided({ decidedBy: _, ...agreement }: Agreement, by: readonly Role[]): Agreement {
  return by.length === 0 ? agreement : { ...agreement, decidedBy: by }
}
