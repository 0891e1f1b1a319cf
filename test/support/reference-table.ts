/**
 * The reference tree once more, as the guideline's own table, with a walker that shares no code
 * with the product: two readings of one text have to agree.
 * A line: node | yes | no | unsure. `!x` raises concern x, `+x` raises topic x.
 */
const table = `
talk             | step                | talk-first          | step
step             | wish                | talk-first          | wish
wish             | relief              | workplace-wiser     | relief
relief           | rhythm              | partly              | rhythm
partly           | rhythm +split       | rhythm +no-relief   | rhythm +split
rhythm           | contact             | rhythm-arrange      | rhythm-arrange
rhythm-arrange   | contact !rhythm     | workplace-wiser     | contact !rhythm
contact          | boundary            | contact-arrange     | contact-arrange
contact-arrange  | boundary !contact   | workplace-wiser     | boundary !contact
boundary         | load                | boundary-arrange    | boundary-arrange
boundary-arrange | load !boundary      | workplace-wiser     | load !boundary
load             | presence            | load-arrange        | load-arrange
load-arrange     | presence !load      | talk-first          | presence !load
presence         | mix                 | home !distance      | home !distance
`

export const tableAnswers = ['yes', 'no', 'unsure'] as const
export type TableAnswer = (typeof tableAnswers)[number]

export interface TableRun {
  readonly steps: readonly { readonly question: string; readonly answer: TableAnswer }[]
  readonly outcome: string
  readonly concerns: readonly string[]
  readonly topics: readonly string[]
}

/** Every complete run of the reference tree, by the table alone. */
export function tableRuns(): readonly TableRun[] {
  return [...prerequisiteRuns()].flatMap((begun) =>
    begun.steps.every(({ answer }) => answer === 'yes')
      ? [...runsFrom('talk', begun)]
      : [{ ...begun, outcome: 'conditions-first' }],
  )
}

const rows = new Map(
  table
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .map(([node = '', ...cells]): [string, string[]] => [node, cells]),
)

function* prerequisiteRuns(): Generator<TableRun> {
  for (const tasks of tableAnswers)
    for (const workplace of tableAnswers)
      for (const undisturbed of tableAnswers) {
        const given = Object.entries({ tasks, workplace, undisturbed })
        yield {
          steps: given.map(([question, answer]) => ({ question, answer })),
          outcome: '',
          concerns: [],
          topics: given.filter(([, answer]) => answer === 'unsure').map(([question]) => question),
        }
      }
}

function* runsFrom(node: string, run: TableRun): Generator<TableRun> {
  const row = rows.get(node)
  if (row === undefined) {
    yield { ...run, outcome: node }
    return
  }
  for (const [column, answer] of tableAnswers.entries()) {
    const [to = '', ...raised] = (row[column] ?? '').split(' ')
    const named = (sign: string) =>
      raised.filter((word) => word.startsWith(sign)).map((word) => word.slice(1))
    yield* runsFrom(to, {
      steps: [...run.steps, { question: node, answer }],
      outcome: '',
      concerns: [...run.concerns, ...named('!')],
      topics: [...run.topics, ...(answer === 'unsure' ? [node] : []), ...named('+')],
    })
  }
}
