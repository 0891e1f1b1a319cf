import { useTranslation } from 'react-i18next'
import { roles } from '#tree/decision-tree.ts'
import type { Role } from '#tree/decision-tree.ts'
import { ChoiceRow } from '#ui/parts/ChoiceRow.tsx'
import './role-choice.css'

interface Props {
  readonly legend: string
  readonly value: readonly Role[]
  readonly error?: string | undefined
  readonly onChange: (value: readonly Role[]) => void
}

/** Any of the three roles, side by side where there is room. */
export function RoleChoice({ legend, value, error, onChange }: Props) {
  const { t } = useTranslation('agreement')
  return (
    <fieldset className="role-choice">
      <legend className="role-choice-legend">
        {legend}
        {error !== undefined && <span className="role-choice-error">{error}</span>}
      </legend>
      <div className="role-choice-rows">
        {roles.map((role) => (
          <ChoiceRow
            key={role}
            kind="checkbox"
            label={t(`role.${role}`)}
            checked={value.includes(role)}
            onChange={() => onChange(roles.filter((one) => (one === role) !== value.includes(one)))}
          />
        ))}
      </div>
    </fieldset>
  )
}
