/** Something to talk about, in words; it comes from the advice and is not kept with the agenda. */
export interface AgendaItem {
  /** Unique on the agenda; never printed. */
  readonly key: string
  /** Plain, without marks of emphasis. */
  readonly text: string
}

/** What the advice gives the employee to talk about. */
export interface OwnAgenda {
  readonly arrange: readonly AgendaItem[]
  /** Where the employee's and the manager's answers differ; empty where they were not compared. */
  readonly differences: readonly AgendaItem[]
  readonly topics: readonly AgendaItem[]
}

/** The three lists of an own agenda, in their order. */
export const agendaParts = ['arrange', 'differences', 'topics'] as const

/** At most so many own questions, 280 characters each. */
export const mostQuestions = 20

/** What stands on the agenda for the conversation: what the employee put on it, in the agenda's order. */
export function chosenTexts(
  own: OwnAgenda,
  questions: readonly string[],
  chosen: ReadonlySet<string>,
): readonly string[] {
  const asked = questions.map((text, at): AgendaItem => ({ key: questionKey(at), text }))
  return [...agendaParts.flatMap((part) => own[part]), ...asked]
    .filter(({ key, text }) => chosen.has(key) && text.trim() !== '')
    .map(({ text }) => text.trim())
}

export function questionKey(at: number): string {
  return `question ${at}`
}

/** The choice after a question was taken away: those below it move up. */
export function chosenWithout(chosen: ReadonlySet<string>, gone: number): ReadonlySet<string> {
  const kept = [...chosen].flatMap((key) => {
    const at = key.startsWith('question ') ? Number(key.slice('question '.length)) : -1
    if (at === gone) return []
    return at > gone ? [questionKey(at - 1)] : [key]
  })
  return new Set(kept)
}
