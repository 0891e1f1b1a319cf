import { Graph, layout } from '@dagrejs/dagre'
import type { EdgeLabel, GraphLabel, NodeLabel } from '@dagrejs/dagre'
import type { MapEdge, MapGraph, MapNode } from './graph-of.ts'
import { linesOf } from './lines-of.ts'

/** Where everything stands, in the drawing's own units (1 is a CSS pixel at full size); y grows downwards. */
export interface MapLayout {
  readonly width: number
  readonly height: number
  readonly boxes: readonly MapBox[]
  readonly lines: readonly MapLine[]
}

export interface MapBox {
  readonly node: MapNode
  /** Left upper corner and size. */
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** The label, broken into lines that fit. */
  readonly words: readonly string[]
}

export interface MapLine {
  readonly edge: MapEdge
  readonly points: readonly { readonly x: number; readonly y: number }[]
  /** Middle of the place kept free for the label. */
  readonly label: { readonly x: number; readonly y: number }
}

export const lineHeight = 20
const boxWidth = 138
/** An outcome is bold, and round at its ends. */
const lettersPerLine = { prerequisite: 16, question: 16, outcome: 14 } as const
const padding = 10
const spacing = { nodesep: 8, ranksep: 24, marginx: 10, marginy: 12, ranker: 'tight-tree' as const }

/** Layers a tree from top to bottom; what it costs as trees grow is in `test/bench`. */
export function layoutOf(graph: MapGraph, labelOf: (node: MapNode) => string): MapLayout {
  const drawing = new Graph<GraphLabel, NodeLabel, EdgeLabel>({ multigraph: true })
  // DR keeps the questions in one column and the ends beside it: narrow enough for a phone.
  drawing.setGraph({ ...spacing, rankdir: 'TB', align: 'DR' })
  drawing.setDefaultEdgeLabel(() => ({}))
  const words = new Map(
    graph.nodes.map((node) => [node.key, linesOf(labelOf(node), lettersPerLine[node.kind])]),
  )
  for (const { key } of graph.nodes) {
    const height = (words.get(key)?.length ?? 1) * lineHeight + 2 * padding
    drawing.setNode(key, { width: boxWidth, height })
  }
  for (const [index, { from, to, label }] of graph.edges.entries()) {
    const width = label === 'next' ? 0 : 84
    const height = label === 'next' ? 0 : lineHeight
    drawing.setEdge(from, to, { width, height, labelpos: 'c' }, String(index))
  }
  layout(drawing)
  const { width = 0, height = 0 } = drawing.graph()
  return {
    width,
    height,
    boxes: graph.nodes.map((node) => {
      const { x = 0, y = 0, ...size } = drawing.node(node.key)
      return {
        node,
        x: x - size.width / 2,
        y: y - size.height / 2,
        width: size.width,
        height: size.height,
        words: words.get(node.key) ?? [],
      }
    }),
    lines: graph.edges.map((edge, index) => {
      const { points = [], x = 0, y = 0 } = drawing.edge(edge.from, edge.to, String(index))
      return { edge, points, label: { x, y } }
    }),
  }
}
