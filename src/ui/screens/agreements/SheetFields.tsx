import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { fieldGroups, moves, sheetLimits } from '#agreement/sheet.ts'
import type { FieldGroup, Means, Move } from '#agreement/sheet.ts'
import { RadioGroup } from '#ui/parts/RadioGroup.tsx'
import type { Editing } from './editing.ts'
import { Group } from './Group.tsx'
import { ItemForm } from './ItemForm.tsx'
import { ItemList } from './ItemList.tsx'
import { WordsField } from './WordsField.tsx'

/** The fixed fields of the sheet, group by group. */
export function SheetFields(editing: Editing) {
  const { t } = useTranslation('agreement')
  const { sheet } = editing
  return (
    <>
      <Fields {...editing} group="days" more={sheet.mayMove === undefined ? 0 : 1}>
        <MayMove {...editing} />
      </Fields>
      <Fields {...editing} group="reach" />
      <Fields {...editing} group="contact" />
      <Fields {...editing} group="work" />
      <Fields {...editing} group="load" />
      <Fields {...editing} group="means" more={sheet.means.length > 0 ? 1 : 0}>
        <h3>{t('means.title')}</h3>
        <p>{t('means.hint')}</p>
        <AllMeans {...editing} />
      </Fields>
    </>
  )
}

interface FieldsProps extends Editing {
  readonly group: FieldGroup
  /** What stands below the fields, and whether it is filled in. */
  readonly more?: 0 | 1
  readonly children?: ReactNode
}

function Fields({ group, more, children, sheet, adjusted, ...editing }: FieldsProps) {
  const { t } = useTranslation('agreement')
  const ids = fieldGroups[group].filter((id) => adjusted?.has(id) !== true)
  if (ids.length === 0 && children === undefined) return null
  const filled = ids.filter((id) => (sheet.fields[id] ?? '') !== '').length
  return (
    <Group
      title={t(`group.${group}`)}
      filled={filled + (more ?? 0)}
      total={ids.length + (more === undefined ? 0 : 1)}
    >
      {ids.map((id) => (
        <WordsField
          key={id}
          label={t(`field.${id}.label`)}
          hint={t(`field.${id}.hint`)}
          value={sheet.fields[id] ?? ''}
          onChange={(text) => editing.onChange({ kind: 'field', id, text })}
          onLeave={editing.onLeave}
        />
      ))}
      {children}
    </Group>
  )
}

function MayMove({ sheet, onChange }: Editing) {
  const { t } = useTranslation('agreement')
  const options = [...moves, 'none' as const]
  return (
    <RadioGroup<Move | 'none'>
      legend={t('move.label')}
      name="move"
      options={options.map((value) => ({ value, label: t(`move.${value}`) }))}
      value={sheet.mayMove ?? 'none'}
      onChange={(move) => onChange({ kind: 'move', move: move === 'none' ? undefined : move })}
    />
  )
}

function AllMeans({ sheet, newId, onChange, onLeave }: Editing) {
  const { t } = useTranslation('agreement')
  const change = (means: Means) => onChange({ kind: 'means', means })
  return (
    <ItemList
      items={sheet.means}
      most={sheetLimits.means}
      addLabel={t('means.add')}
      onAdd={() => change({ id: newId(), what: '', who: [], when: '' })}
      onRemove={({ id }) => onChange({ kind: 'remove', id })}
      onPutBack={change}
    >
      {(means, number, remove) => (
        <ItemForm
          key={means.id}
          item={means}
          name={t('means.name', { number })}
          whatLabel={t('means.what')}
          removeLabel={t('means.remove', { number })}
          onChange={change}
          onRemove={remove}
          onLeave={onLeave}
        />
      )}
    </ItemList>
  )
}
