import type { Perspective } from '#run/people.ts'
import type { Step } from '#run/step.ts'

/**
 * One person's answers while several walk the tree apart on one device. Its answers are in no field
 * of it: written as JSON, copied, sent or stored, it carries none. They are gone once it is wiped,
 * or once nothing holds it any more.
 */
export interface HeldView {
  readonly perspective: Perspective
}

export function holdView(perspective: Perspective, steps: readonly Step[]): HeldView {
  const view = Object.freeze({ perspective })
  answersOf.set(view, steps)
  return view
}

/** At hand-over: what was held is gone. */
export function wipeView(view: HeldView): void {
  answersOf.delete(view)
}

/** For `compare-views.ts` and `compared-walk.ts` alone. */
export function stepsHeld(view: HeldView): readonly Step[] {
  return answersOf.get(view) ?? []
}

const answersOf = new WeakMap<HeldView, readonly Step[]>()
