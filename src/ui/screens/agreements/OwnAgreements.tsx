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
export function OwnAgreements({ sheet, newId, onChange, onLeave }: Editing) {
  const { t } = useTranslation('agreement')
  const change = (agreement: Agreement) => onChange({ kind: 'agreement', agreement })
  return (
    <ItemList
      items={sheet.own}
      most={sheetLimits.own}
      addLabel={t('own.add')}
      onAdd={() => change({ id: newId(), what: '', who: [], when: '', status: 'open' })}
      onRemove={({ id }) => onChange({ kind: 'remove', id })}
      onPutBack={change}
    >
      {(agreement, number, remove) => (
        <ItemForm
          key={agreement.id}
          item={agreement}
          name={t('own.name', { number })}
          whatLabel={t('own.what')}
          removeLabel={t('own.remove', { number })}
          onChange={change}
          onRemove={remove}
          onLeave={onLeave}
        >
          <Disclosure summary={t('own.decided')}>
            <RoleChoice
              legend={t('item.decidedBy')}
              value={agreement.decidedBy ?? []}
              onChange={(decidedBy) => change(decided(agreement, decidedBy))}
            />
          </Disclosure>
        </ItemForm>
      )}
    </ItemList>
  )
}

function decided({ decidedBy: _, ...agreement }: Agreement, by: readonly Role[]): Agreement {
  return by.length === 0 ? agreement : { ...agreement, decidedBy: by }
}
