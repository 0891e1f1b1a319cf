import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Advice } from '#advice/advice.ts'
import { mainReasons } from '#advice/main-reasons.ts'
import type { Texts } from '#pack/pack.ts'
import type { DecisionTree, Role } from '#tree/decision-tree.ts'
import { Button } from '#ui/parts/Button.tsx'
import { Disclosure } from '#ui/parts/Disclosure.tsx'
import { AnsweredList } from './AnsweredList.tsx'

interface Props {
  readonly advice: Pick<Advice, 'deciding' | 'outcome'>
  readonly tree: DecisionTree
  readonly texts: Texts
  readonly voice: Role
  /** This run beside the one before it. */
  readonly comparison?: ReactNode
  readonly onDepart?: (() => void) | undefined
}

/** Why: the answers that could have turned it, as they were asked. */
export function Reasons({ advice, tree, texts, voice, comparison, onDepart }: Props) {
  const { t } = useTranslation(['advice', 'agreement'])
  const { deciding, outcome } = advice
  const shown = mainReasons(tree, deciding)
  const lead = outcome.leadsHome ? t('why.home') : t('why.lead', { count: shown.length })
  return (
    <Disclosure summary={t('why.title')}>
      <p>{lead}</p>
      <AnsweredList steps={shown} texts={texts} voice={voice} />
      {comparison}
      {onDepart !== undefined && (
        <p className="no-print">
          <Button kind="quiet" onPress={onDepart}>
            {t('agreement:depart.title')}
          </Button>
        </p>
      )}
    </Disclosure>
  )
}
