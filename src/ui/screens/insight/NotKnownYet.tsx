import { useTranslation } from 'react-i18next'
import type { TalkingPoint } from '#advice/advice.ts'
import type { Unknowns } from '#advice/unknowns-of.ts'
import type { Texts } from '#pack/pack.ts'
import { Disclosure } from '#ui/parts/Disclosure.tsx'
import { TalkAbout, TalkingPoints } from '#ui/screens/advice/TalkAbout.tsx'

interface Props {
  readonly unknowns: Unknowns
  /** What to talk about: every unknown answer is among it. */
  readonly talkAbout: readonly TalkingPoint[]
  readonly texts: Texts
}

/** What was answered "I don't know": whether it matters for the advice, what to find out first, what to talk about. */
export function NotKnownYet({ unknowns, talkAbout, texts }: Props) {
  const { t } = useTranslation('insight')
  const { unknown, deciding } = unknowns
  if (unknown.length === 0) return <TalkAbout talkAbout={talkAbout} texts={texts} />
  const count = unknown.length
  const isFirst = (point: TalkingPoint) => point.kind === 'question' && deciding.includes(point.id)
  const rest = talkAbout.filter((point) => !isFirst(point))
  if (deciding.length === 0) {
    return (
      <Disclosure summary={t('unknown.holds', { count })}>
        <p>{t('unknown.holdsText')}</p>
        <TalkingPoints talkAbout={talkAbout} texts={texts} />
      </Disclosure>
    )
  }
  return (
    <Disclosure summary={t('unknown.depends', { count })}>
      <p>{t('unknown.first')}</p>
      <TalkingPoints talkAbout={talkAbout.filter(isFirst)} texts={texts} />
      {rest.length > 0 && (
        <>
          <p>{t('unknown.talk')}</p>
          <TalkingPoints talkAbout={rest} texts={texts} />
        </>
      )}
    </Disclosure>
  )
}
