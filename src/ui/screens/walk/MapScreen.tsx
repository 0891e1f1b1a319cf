import { useTranslation } from 'react-i18next'
import type { Texts } from '#pack/pack.ts'
import type { Walk } from '#run/replay.ts'
import type { DecisionTree, QuestionId } from '#tree/decision-tree.ts'
import { PathMap } from '#ui/diagram/PathMap.tsx'
import { Button } from '#ui/parts/Button.tsx'
import { PageTitle } from '#ui/parts/PageTitle.tsx'

interface MapScreenProps {
  readonly tree: DecisionTree
  readonly texts: Texts
  /** The run under way; none shows the tree alone. */
  readonly walk?: Walk | undefined
  readonly at?: QuestionId | undefined
  /** Back to where the run stands. */
  readonly onBack?: (() => void) | undefined
}

/** The whole tree at a glance, with the path walked so far. */
export function MapScreen({ tree, texts, walk, at, onBack }: MapScreenProps) {
  const { t } = useTranslation('map')
  return (
    <div className="map-screen">
      <PageTitle eyebrow={texts.name}>{t('title')}</PageTitle>
      <p>{t(walk === undefined ? 'intro' : 'introWalk')}</p>
      <PathMap tree={tree} texts={texts} walk={walk} at={at} />
      {onBack === undefined ? null : (
        <p className="no-print">
          <Button points="back" kind="quiet" onPress={onBack}>
            {t('back')}
          </Button>
        </p>
      )}
    </div>
  )
}
