import { useEffect, useRef } from 'react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#ui/parts/Button.tsx'
import { Said } from '#ui/parts/Said.tsx'

export interface AskToKeepProps {
  /** As the browser says now; undefined where it does not say. */
  readonly persisted: boolean | undefined
  /** The browser was asked to leave it alone, and would not promise. */
  readonly refused: boolean
  /** Some browsers answer with a question of their own: only ever on a press. */
  readonly onAsk: () => void
}

interface Props extends AskToKeepProps {
  readonly lead?: string
  readonly children?: ReactNode
}

/** Whether the browser may clear up what is kept, and the button that asks it not to. */
export function AskToKeep({ persisted, refused, onAsk, lead, children }: Props) {
  const { t } = useTranslation('recovery')
  const said = useRef<HTMLParagraphElement>(null)
  const before = useRef(persisted)
  useEffect(() => {
    // The button that was pressed is gone: focus stays with the answer.
    if (before.current === false && persisted === true) said.current?.focus()
    before.current = persisted
  }, [persisted])
  const answer = persisted === undefined ? 'unknown' : persisted ? 'yes' : 'no'
  return (
    <>
      <p ref={said} tabIndex={-1}>
        {lead} {t(`storage.persisted.${answer}`)} {children}
      </p>
      {persisted === false && (
        <Button kind="secondary" onPress={onAsk}>
          {t('storage.persisted.ask')}
        </Button>
      )}
      <Said>{refused && persisted === false && t('storage.persisted.refused')}</Said>
    </>
  )
}
