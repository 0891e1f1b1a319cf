import { useId, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Texts } from '#pack/pack.ts'
import type { Walk } from '#run/replay.ts'
import type { DecisionTree, QuestionId } from '#tree/decision-tree.ts'
import { Button } from '#ui/parts/Button.tsx'
import { graphOf } from './graph-of.ts'
import type { MapNode } from './graph-of.ts'
import { layoutOf } from './layout-of.ts'
import { MapDrawing } from './MapDrawing.tsx'
import { MapKey } from './MapKey.tsx'
import { PathList } from './PathList.tsx'
import { progressOf } from './progress-of.ts'
import './path-map.css'

interface PathMapProps {
  readonly tree: DecisionTree
  readonly texts: Texts
  /** The run whose path is lit; none shows the tree alone. */
  readonly walk?: Walk | undefined
  /** The question looked at. */
  readonly at?: QuestionId | undefined
  /** A run that this one is compared with; its own path is marked. */
  readonly before?: Walk | undefined
  /** The answers stand in a list beside it already. */
  readonly isListed?: boolean
}

/** Steps of the zoom, 1 is full size. */
const zooms = [0.4, 0.55, 0.75, 1, 1.35, 1.8] as const
const fullSize = 3
/** The smallest step at which words can still be read. */
const readable = 2

/**
 * The tree as a picture and as a list. The picture scrolls in its own window, by touch, wheel and
 * arrow keys; `+` and `-` zoom. The list says the same, for ears and for paper.
 */
export function PathMap({ tree, texts, walk, at, before, isListed = false }: PathMapProps) {
  const { t } = useTranslation('map')
  const id = useId()
  const view = useRef<HTMLDivElement>(null)
  const [step, setStep] = useState(fullSize)
  const graph = useMemo(() => graphOf(tree), [tree])
  const layout = useMemo(() => layoutOf(graph, (node) => labelOf(texts, node)), [graph, texts])
  const progress = useMemo(() => progressOf(tree, walk, at, before), [tree, walk, at, before])
  const zoomBy = (by: number) => setStep((now) => Math.max(0, Math.min(zooms.length - 1, now + by)))
  const fit = (least: number) => {
    const room = view.current?.clientWidth ?? layout.width
    const fitting = zooms
      .slice(0, fullSize + 1)
      .findLastIndex((zoom) => zoom * layout.width <= room)
    setStep(Math.max(least, fitting))
  }
  useLayoutEffect(() => {
    // As large as fits, but never too small to read; and where one is in the middle.
    fit(readable)
    const here = layout.boxes.find(({ node }) => progress.standingOf(node) === 'here')
    const { current } = view
    if (current !== null && here !== undefined) {
      const share = current.scrollHeight / layout.height
      current.scrollLeft = (here.x + here.width / 2) * share - current.clientWidth / 2
      current.scrollTop = (here.y + here.height / 2) * share - current.clientHeight / 2
    }
    // Only on arrival: later moves are the person's own.
  }, [])
  return (
    <div className="path-map">
      <MapKey isWalk={walk !== undefined} isCompared={before !== undefined} />
      <div className="path-map-tools no-print">
        <Button kind="secondary" onPress={() => zoomBy(1)}>
          {t('zoomIn')}
        </Button>
        <Button kind="secondary" onPress={() => zoomBy(-1)}>
          {t('zoomOut')}
        </Button>
        <Button kind="secondary" onPress={() => fit(0)}>
          {t('fit')}
        </Button>
      </div>
      <p className="path-map-hint no-print" id={id}>
        {t('hint')}
      </p>
      {/* The window scrolls: it takes focus so that arrow keys move the picture. */}
      <div
        className="path-map-view no-print"
        ref={view}
        role="group"
        tabIndex={0}
        aria-label={t('picture')}
        aria-describedby={id}
        onKeyDown={({ key }) => {
          if (key === '+' || key === '=') zoomBy(1)
          if (key === '-') zoomBy(-1)
          if (key === '0') fit(0)
        }}
      >
        <MapDrawing layout={layout} progress={progress} zoom={zooms[step] ?? 1} />
      </div>
      {!isListed && <PathList tree={tree} texts={texts} graph={graph} progress={progress} />}
    </div>
  )
}

function labelOf(texts: Texts, { kind, id }: MapNode): string {
  return (kind === 'outcome' ? texts.outcomes[id]?.title : texts.questions[id]?.label) ?? id
}
