import { useTranslation } from 'react-i18next'
import type { TalkingPoint } from '#advice/advice.ts'
import type { Texts } from '#pack/pack.ts'
import { Disclosure } from '#ui/parts/Disclosure.tsx'
import { Emphasised } from '#ui/parts/Emphasised.tsx'

interface Props {
  readonly talkAbout: readonly TalkingPoint[]
  readonly texts: Texts
}

/** What to take along to the conversation, behind one press. */
export function TalkAbout({ talkAbout, texts }: Props) {
  const { t } = useTranslation('advice')
  if (talkAbout.length === 0) return null
  return (
    <Disclosure summary={t('talk', { count: talkAbout.length })}>
      <TalkingPoints talkAbout={talkAbout} texts={texts} />
    </Disclosure>
  )
}

/** In the order in which it was raised. */
export function TalkingPoints({ talkAbout, texts }: Props) {
  if (talkAbout.length === 0) return null
  return (
    <ul>
      {talkAbout.map((point) => (
        <li key={`${point.kind} ${point.id}`}>
          <Topic point={point} texts={texts} />
        </li>
      ))}
    </ul>
  )
}

function Topic({ point, texts }: { readonly point: TalkingPoint; readonly texts: Texts }) {
  switch (point.kind) {
    case 'question':
      return <Emphasised text={texts.questions[point.id]?.topic ?? ''} />
    case 'topic':
      return <Emphasised text={texts.topics[point.id] ?? ''} />
    case 'concern':
      return (
        <>
          <strong>{texts.concerns[point.id]?.title}.</strong>{' '}
          <Emphasised text={texts.concerns[point.id]?.why ?? ''} />
        </>
      )
  }
}
