import type { Texts } from '#pack/pack.ts'
import { Emphasised } from '#ui/parts/Emphasised.tsx'
import type { Look } from './look.ts'

interface Props {
  readonly looks: readonly Look[]
  readonly texts: Pick<Texts, 'rhythms'>
}

/** How often to look again, each rhythm in its own words. */
export function WhyDates({ looks, texts }: Props) {
  return looks.map(({ rhythm }) => (
    <p key={rhythm}>
      <Emphasised text={texts.rhythms[rhythm]} />
    </p>
  ))
}
