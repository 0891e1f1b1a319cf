import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { replay } from '#run/replay.ts'
import { graphOf } from '#ui/diagram/graph-of.ts'
import { progressOf } from '#ui/diagram/progress-of.ts'
import { allRuns } from '../../support/advice-props.ts'
import { referenceTree } from '../../support/reference-tree.ts'

const graph = graphOf(referenceTree)
const anyRun = fc.constantFrom(...allRuns)
const boxes = (standing: string, progress: ReturnType<typeof progressOf>) =>
  graph.nodes.filter((node) => progress.standingOf(node) === standing)

describe('how far a walk has come on the map', () => {
  it('lights every answered question, the end and the lines between, and no other', () => {
    fc.assert(
      fc.property(anyRun, ({ steps }) => {
        const walk = replay(referenceTree, steps)
        const progress = progressOf(referenceTree, walk)
        expect(boxes('walked', progress).map(({ id }) => id)).toEqual(
          expect.arrayContaining(walk.route.map(({ question }) => question)),
        )
        expect(boxes('walked', progress)).toHaveLength(walk.route.length)
        expect(boxes('here', progress).map(({ id }) => id)).toEqual([walk.at.id])
        expect(boxes('ahead', progress)).toEqual([])
        expect(graph.edges.filter(progress.isWalked)).toHaveLength(walk.route.length)
      }),
    )
  })

  it('leaves ahead whatever a run still comes to', () => {
    fc.assert(
      fc.property(anyRun, fc.nat({ max: 20 }), ({ steps }, length) => {
        const walk = replay(referenceTree, steps.slice(0, length))
        if (walk.at.kind === 'outcome') return
        const progress = progressOf(referenceTree, walk)
        const ahead = boxes('ahead', progress).map(({ id }) => id)
        const shown = new Set([walk.at.id, ...walk.route.map((step) => step.question), ...ahead])
        const later = steps.map(({ question }) => question)
        // What can no longer come is not among them.
        const gone = boxes('off', progress).map(({ id }) => id)
        expect(gone.filter((id) => later.includes(id))).toEqual([])
        expect(later.filter((id) => !shown.has(id))).toEqual([])
      }),
    )
  })

  it('marks the path of the run it is compared with, and nothing where both went', () => {
    fc.assert(
      fc.property(anyRun, anyRun, (now, then) => {
        const [walk, before] = [now, then].map(({ steps }) => replay(referenceTree, steps))
        const progress = progressOf(referenceTree, walk, undefined, before)
        const alone = new Set(before?.route.map(({ question }) => question))
        for (const { question } of walk?.route ?? []) alone.delete(question)
        const marked = boxes('before', progress).filter(({ kind }) => kind !== 'outcome')
        expect(new Set(marked.map(({ id }) => id))).toEqual(alone)
        expect(graph.edges.filter(progress.wasWalked)).toHaveLength(before?.route.length ?? -1)
      }),
    )
  })
})
