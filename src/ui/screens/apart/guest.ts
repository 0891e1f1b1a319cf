import type { Perspective } from '#run/people.ts'

/** Who may answer beside the employee: a counsellor works under the bedrijfsarts, or for the employer. */
export type Guest = 'manager' | 'bedrijfsarts' | 'employers-counsellor'

export function roleOf(guest: Guest): Exclude<Perspective, 'employee'> {
  return guest === 'manager' ? 'manager' : 'counsellor'
}

/** The wording for a guest: whoever works for the employer gets the manager's. */
export function voiceFor(guest: Guest): Exclude<Perspective, 'employee'> {
  return guest === 'bedrijfsarts' ? 'counsellor' : 'manager'
}
