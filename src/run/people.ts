import type { Role } from '#tree/decision-tree.ts'

/** Whose wording is used in a run. */
export type Perspective = Role

/** Who holds this device's data; decides what is kept and shared. */
export const keepers = ['employee', 'bedrijfsarts', 'employer'] as const
export type Keeper = (typeof keepers)[number]

/** The three things a run knows about people (guideline, section 2). */
export interface People {
  readonly perspective: Perspective
  readonly keeper: Keeper
  /** The roles present, own role included. */
  readonly atTable: readonly Role[]
}

/** The wording to show: whoever keeps for the employer gets the manager's limited wording. */
export function voiceOf(people: Pick<People, 'perspective' | 'keeper'>): Role {
  return people.keeper === 'employer' ? 'manager' : people.perspective
}

/**
 * Who keeps the data. Counsellors are asked whether they work under the responsibility of the
 * bedrijfsarts; whoever does not, keeps for the employer, as a manager does.
 */
export function keeperOf(perspective: Perspective, underBedrijfsarts: boolean): Keeper {
  if (perspective === 'employee') return 'employee'
  return perspective === 'counsellor' && underBedrijfsarts ? 'bedrijfsarts' : 'employer'
}
