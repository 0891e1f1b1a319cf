import fc from 'fast-check'
import { answers, roles } from '#tree/decision-tree.ts'
import type {
  Answer,
  AttentionPoint,
  Branch,
  Concern,
  DecisionTree,
  Outcome,
  Question,
} from '#tree/decision-tree.ts'

/** What a made tree should look like; the same wish gives the same tree. */
export interface TreeWish {
  /** How many questions; 12 unless told, at least 1. Ids `q-1`, `q-2` and on. */
  readonly questions?: number
  /** How many prerequisites; 3 unless told, at least 1. Ids `p-1` and on. */
  readonly prerequisites?: number
  /** Which of the many trees of that size. */
  readonly seed?: number
  /** `chain`: each question's yes leads to the next, so the longest run asks them all. */
  readonly shape?: 'bushy' | 'chain'
  /** List the questions in any order, not parents first. */
  readonly shuffled?: boolean
}

interface Slot {
  readonly from: number
  readonly answer: Answer
}

/**
 * A valid tree: acyclic, every question, outcome, concern and topic reached, all with sources.
 * Linear in the number of questions. Three outcomes with one question, five from two questions on.
 */
export function aTree(wish: TreeWish = {}): DecisionTree {
  const count = Math.max(1, wish.questions ?? 12)
  const random = randomFrom(wish.seed ?? 1)
  const outcomes = count === 1 ? fiveOutcomes.filter(({ id }) => id in fewest) : fiveOutcomes
  const targets = targetsOf(count, outcomes, random, wish.shape ?? 'bushy')
  const questions = targets.map((to, i): Question => {
    const raises = (answer: Answer) => raisedBy(i, answer)
    return {
      id: `q-${i + 1}`,
      branches: {
        yes: { to: to.yes, ...raises('yes') },
        no: { to: to.no, ...raises('no') },
        unsure: { to: to.unsure, ...raises('unsure') },
      },
      factors: [`F${(i % 3) + 1}`],
      sources: i % 2 === 0 ? ['S1'] : [],
      compared: i % 3 !== 0,
    }
  })
  return {
    prerequisites: {
      ask: numbers(Math.max(1, wish.prerequisites ?? 3)).map((i) => ({
        id: `p-${i + 1}`,
        points: [`e-${(i % 3) + 1}`, `m-${(i % 3) + 1}`],
        compared: i % 2 === 0,
        factors: [],
        sources: ['S1'],
      })),
      met: 'q-1',
      otherwise: 'conditions-first',
    },
    questions: wish.shuffled ? shuffled(questions, random) : questions,
    outcomes,
    concerns: concernsOf(questions),
    topics: numbers(Math.ceil(count / 4)).map((i) => `t-${i + 1}`),
    points: roles.flatMap(threePoints),
    rhythms: [
      { id: 'together', every: { days: 42 }, sources: ['S1'] },
      { id: 'with-counsellor', every: { months: 3 }, sources: ['S1'] },
    ],
    factors: numbers(3).map((i) => ({
      id: `F${i + 1}`,
      direction: 'mixed',
      strength: 'weak',
      sources: ['someone-2020'],
    })),
    sources: [{ id: 'S1' }, { id: 'someone-2020', doi: '10.1000/182' }],
    choices: ['home', 'mix', 'workplace', 'not-yet'].map((id) => ({ id, sources: ['S1'] })),
  }
}

/** Valid trees of 1 to `most` questions; shrinks towards few questions in plain order. */
export function trees(most = 40): fc.Arbitrary<DecisionTree> {
  return fc
    .record({
      questions: fc.integer({ min: 1, max: most }),
      prerequisites: fc.integer({ min: 1, max: 4 }),
      seed: fc.noShrink(fc.integer({ min: 1, max: 2 ** 31 })),
      shape: fc.constantFrom('bushy', 'chain'),
      shuffled: fc.boolean(),
    })
    .map(aTree)
}

const outcome = (id: string, leadsHome: boolean, namesSecondOpinion = false): Outcome => ({
  id,
  leadsHome,
  warning: !leadsHome,
  namesSecondOpinion,
})

const fewest = { home: true, 'workplace-wiser': true, 'conditions-first': true }

const fiveOutcomes: readonly Outcome[] = [
  outcome('home', true),
  outcome('workplace-wiser', false),
  outcome('mix', true),
  outcome('talk-first', false, true),
  outcome('conditions-first', false),
]

/** Where each answer leads: first a parent for each question, then each outcome, then anything. */
function targetsOf(
  count: number,
  outcomes: readonly Outcome[],
  random: () => number,
  shape: 'bushy' | 'chain',
): Record<Answer, string>[] {
  const targets = numbers(count).map(() => ({ yes: '', no: '', unsure: '' }))
  const lead = (slot: Slot, to: string) => {
    const target = targets[slot.from]
    if (target) target[slot.answer] = to
  }
  const free: Slot[] = []
  for (const i of numbers(count)) {
    if (i > 0) {
      const at = shape === 'chain' ? free.findLastIndex(yesOf(i - 1)) : pick(free.length, random)
      const [slot] = free.splice(at, 1)
      if (slot) lead(slot, `q-${i + 1}`)
    }
    free.push(...answers.map((answer) => ({ from: i, answer })))
  }
  const ends = outcomes.filter(({ id }) => id !== 'conditions-first').map(({ id }) => id)
  shuffled(free, random).forEach((slot, i) => {
    const further = slot.from + 2 + pick(count - slot.from - 1, random)
    const end = ends[i] ?? ends[pick(ends.length, random)] ?? 'home'
    lead(slot, i >= ends.length && further <= count && random() < 0.7 ? `q-${further}` : end)
  })
  return targets
}

const yesOf = (from: number) => (slot: Slot) => slot.from === from && slot.answer === 'yes'

/** Every fourth question raises a topic; every third a concern that bears its own id. */
function raisedBy(i: number, answer: Answer): Partial<Branch> {
  const topic = i % 4 === 0 && answer !== 'yes' ? { topic: `t-${i / 4 + 1}` } : {}
  return i % 3 === 0 && answer !== 'no' ? { ...topic, concern: `q-${i + 1}` } : topic
}

function concernsOf(questions: readonly Question[]): Concern[] {
  return questions
    .filter(({ branches }) => branches.yes.concern !== undefined)
    .map(({ id }, i) => ({ id, points: [`m-${(i % 3) + 1}`, `c-${((i + 1) % 3) + 1}`] }))
}

function threePoints(role: AttentionPoint['role']): AttentionPoint[] {
  return numbers(3).map((i) => ({
    id: `${role.charAt(0)}-${i + 1}`,
    role,
    sources: ['S1'],
    ...(role === 'counsellor' && i === 1 ? { footnote: 'physician' } : {}),
  }))
}

const numbers = (count: number): number[] => Array.from({ length: count }, (_, i) => i)

const pick = (below: number, random: () => number): number => Math.floor(random() * below)

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  return items
    .map((item) => ({ item, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item)
}

/** Mulberry32: small, seeded, good enough for tests. */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
