import { useTranslation } from 'react-i18next'
import type { MapEdge } from './graph-of.ts'
import { lineHeight } from './layout-of.ts'
import type { MapBox, MapLayout, MapLine } from './layout-of.ts'
import type { MapProgress, Standing } from './progress-of.ts'

interface MapDrawingProps {
  readonly layout: MapLayout
  readonly progress: MapProgress
  /** 1 is full size. */
  readonly zoom: number
}

/** The picture itself; hidden from ears, which have the list. */
export function MapDrawing({ layout, progress, zoom }: MapDrawingProps) {
  const { width, height, boxes, lines } = layout
  return (
    <svg
      className="path-map-drawing"
      aria-hidden="true"
      width={width * zoom}
      height={height * zoom}
      viewBox={`0 0 ${width} ${height}`}
    >
      {lines.map((line) => (
        <Line
          key={`${line.edge.from} ${line.edge.to}`}
          line={line}
          isWalked={progress.isWalked(line.edge)}
          wasWalked={progress.wasWalked(line.edge)}
        />
      ))}
      {boxes.map((box) => (
        <Box key={box.node.key} box={box} standing={progress.standingOf(box.node)} />
      ))}
    </svg>
  )
}

interface LineProps {
  readonly line: MapLine
  readonly isWalked: boolean
  readonly wasWalked: boolean
}

function Line({ line, isWalked, wasWalked }: LineProps) {
  const { points, label, edge } = line
  const words = useEdgeWords(edge)
  return (
    <g className="path-map-line" data-walked={isWalked} data-before={wasWalked}>
      <path d={curveThrough(points)} />
      {words === '' ? null : (
        <text x={label.x} y={label.y} dy="0.35em">
          {words}
        </text>
      )}
    </g>
  )
}

function Box({ box, standing }: { readonly box: MapBox; readonly standing: Standing }) {
  const { x, y, width, height, words, node } = box
  const middle = x + width / 2
  const first = y + height / 2 - ((words.length - 1) * lineHeight) / 2
  return (
    <g className="path-map-box" data-standing={standing} data-kind={node.kind}>
      <rect x={x} y={y} width={width} height={height} rx={node.kind === 'outcome' ? 22 : 8} />
      {words.map((line, index) => (
        <text key={line} x={middle} y={first + index * lineHeight} dy="0.35em">
          {line}
        </text>
      ))}
      {standing === 'walked' || standing === 'here' ? (
        <Badge x={x + width - 4} y={y + 4} standing={standing} />
      ) : null}
    </g>
  )
}

/** A tick where one has been, a dot where one is: never colour alone. */
function Badge({ x, y, standing }: { x: number; y: number; standing: 'walked' | 'here' }) {
  return (
    <g className="path-map-badge" transform={`translate(${x} ${y})`}>
      <circle r="9" />
      {standing === 'walked' ? <path d="M-4 0 L-1 3.5 L4.5 -3.5" /> : <circle r="3.5" />}
    </g>
  )
}

function useEdgeWords({ label }: MapEdge): string {
  const { t } = useTranslation(['map', 'common'])
  if (label === 'next') return ''
  if (label === 'met' || label === 'otherwise') return t(`edge.${label}`)
  return label.map((answer) => t(`common:answer.${answer}`)).join(' · ')
}

/** A soft line through the points that the layout gives. */
function curveThrough(points: MapLine['points']): string {
  const [first, ...others] = points
  const last = others.at(-1)
  if (first === undefined || last === undefined) return ''
  const bends = others.slice(0, -1).map(({ x, y }, index) => {
    const next = others[index + 1] ?? last
    return `Q${x} ${y} ${(x + next.x) / 2} ${(y + next.y) / 2}`
  })
  return [`M${first.x} ${first.y}`, ...bends, `L${last.x} ${last.y}`].join(' ')
}
