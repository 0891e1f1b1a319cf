import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Agreement } from '#agreement/agreement.ts'
import type { Role } from '#tree/decision-tree.ts'
import { Button } from '#ui/parts/Button.tsx'
import { Emphasised } from '#ui/parts/Emphasised.tsx'
import { useTyped } from '#ui/parts/typed.ts'
import { Said } from '#ui/parts/Said.tsx'
import { RoleChoice } from './RoleChoice.tsx'
import { WordsField } from './WordsField.tsx'

interface Props {
  /** The pack's words on the deskundigenoordeel and the second opinion. */
  readonly secondOpinion: string
  readonly newId: () => string
  /** One came here for this. */
  readonly isAsked?: boolean
  readonly onRecord: (agreement: Agreement) => void
}

/**
 * A decision that differs from the advice becomes an agreement like any other, with who decided:
 * nothing in it tells that it differs, and no reason is asked.
 */
export function DepartDecision({ secondOpinion, newId, isAsked = false, onRecord }: Props) {
  const { t } = useTranslation('agreement')
  const [what, setWhat] = useTyped('depart')
  const [who, setWho] = useState<readonly Role[]>([])
  const [tried, setTried] = useState(false)
  const [recorded, setRecorded] = useState(0)
  const form = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (tried) form.current?.querySelector<HTMLElement>('[aria-invalid], input')?.focus()
  }, [tried])
  useEffect(() => {
    if (isAsked) form.current?.querySelector('textarea')?.focus()
  }, [isAsked])
  const record = () => {
    if (what.trim() === '' || who.length === 0) {
      setTried(true)
      return
    }
    onRecord({ id: newId(), what, who: [], when: '', status: 'open', decidedBy: who })
    setWhat('')
    setWho([])
    setTried(false)
    setRecorded((count) => count + 1)
  }
  return (
    <div className="depart-decision" ref={form}>
      <p>{t('depart.intro')}</p>
      <WordsField
        label={t('depart.what')}
        hint={t('depart.whatHint')}
        value={what}
        onChange={setWhat}
        error={tried && what.trim() === '' ? t('depart.noWhat') : undefined}
      />
      <RoleChoice
        legend={t('depart.who')}
        value={who}
        onChange={setWho}
        error={tried && who.length === 0 ? t('depart.noWho') : undefined}
      />
      <Button kind="secondary" onPress={record}>
        {t('depart.record')}
      </Button>
      <Said key={recorded}>{recorded > 0 && t('depart.recorded')}</Said>
      <h3>{t('depart.disagree')}</h3>
      <p>
        <Emphasised text={secondOpinion} />
      </p>
    </div>
  )
}
