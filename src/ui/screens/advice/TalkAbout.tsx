import { useTranslation } from 'react-i18next'
import type { TalkingPoint } from '#advice/advice.ts'
import type { Texts } from '#pack/pack.ts'
import { Emphasised } from '#ui/parts/Emphasised.tsx'
import { AdviceSection } from './AdviceSection.tsx'
import './talk-about.css'

interface Props {
  readonly talkAbout: readonly TalkingPoint[]
  readonly texts: Texts
}

/** What to take along to the conversation, in the order in which it was raised. */
export function TalkAbout({ talkAbout, texts }: Props) {
  const { t } = useTranslation('advice')
  if (talkAbout.length === 0) return null
  return (
    <AdviceSection title={t('talk.title')} lead={t('talk.lead')}>
      <ul className="talk-about">
        {talkAbout.map((point) => (
          <li key={`${point.kind} ${point.id}`}>
            <Topic point={point} texts={texts} />
          </li>
        ))}
      </ul>
    </AdviceSection>
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
          <strong>{texts.concerns[point.id]?.title}</strong>
          <p>
            <Emphasised text={texts.concerns[point.id]?.why ?? ''} />
          </p>
        </>
      )
  }
}
