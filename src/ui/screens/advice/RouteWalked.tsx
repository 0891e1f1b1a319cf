import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Texts } from '#pack/pack.ts'
import type { Step } from '#run/step.ts'
import type { Role } from '#tree/decision-tree.ts'
import { Button } from '#ui/parts/Button.tsx'
import { Disclosure } from '#ui/parts/Disclosure.tsx'
import { AnsweredList } from './AnsweredList.tsx'

interface Props {
  readonly route: readonly Step[]
  readonly texts: Texts
  readonly voice: Role
  /** The same as a drawing. */
  readonly picture?: ReactNode
  /** To change an answer; an old run's cannot be changed. */
  readonly onChange?: (() => void) | undefined
}

/** Every question on the live path with its answer, first question first. */
export function RouteWalked({ route, texts, voice, picture, onChange }: Props) {
  const { t } = useTranslation('advice')
  const count = route.length
  return (
    <Disclosure summary={t(picture === undefined ? 'route.answers' : 'route.drawn', { count })}>
      <AnsweredList steps={route} texts={texts} voice={voice} ordered />
      {onChange !== undefined && (
        <p className="no-print">
          <Button kind="quiet" onPress={onChange}>
            {t('route.change')}
          </Button>
        </p>
      )}
      {picture}
    </Disclosure>
  )
}
