import type { Advice } from '#advice/advice.ts'
import type { People } from '#run/people.ts'

/** Where an advice leads. The agenda is the employee's own; without a direction there is only to talk. */
export function waysOn(
  { keeper }: Pick<People, 'keeper'>,
  { outcome }: Pick<Advice, 'outcome'>,
): readonly ('agenda' | 'agreements')[] {
  return [
    ...(keeper === 'employee' ? (['agenda'] as const) : []),
    ...(outcome.namesSecondOpinion ? [] : (['agreements'] as const)),
  ]
}
