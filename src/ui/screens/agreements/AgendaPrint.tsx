import { useTranslation } from 'react-i18next'
import { PaperHead } from '#ui/parts/PaperHead.tsx'
import { agendaParts } from './agenda.ts'
import type { OwnAgenda } from './agenda.ts'
import './agenda-print.css'

interface Props {
  /** The employee's own list; without it, the list for the conversation, which bears no headings that tell why. */
  readonly own?: OwnAgenda | undefined
  readonly texts: readonly string[]
}

/** One of the two agendas on paper, and nothing else of the page. */
export function AgendaPrint({ own, texts }: Props) {
  const { t } = useTranslation('agreement')
  const parts = own === undefined ? [] : agendaParts.filter((part) => own[part].length > 0)
  return (
    <article className="agenda-print">
      <PaperHead />
      <h1>{own === undefined ? t('agenda.sheet') : t('agenda.own')}</h1>
      {parts.map((part) => (
        <section key={part}>
          <h2>{t(`agenda.${part}`)}</h2>
          <Lines texts={own?.[part].map(({ text }) => text) ?? []} />
        </section>
      ))}
      {own !== undefined && texts.length > 0 && <h2>{t('agenda.questions')}</h2>}
      <Lines texts={texts} />
    </article>
  )
}

function Lines({ texts }: { readonly texts: readonly string[] }) {
  if (texts.length === 0) return null
  return (
    <ul className="agenda-print-lines">
      {texts.map((text, at) => (
        // Two of them may be alike; their place is all that tells them apart.
        <li key={at} dir="auto" translate="no">
          {text}
        </li>
      ))}
    </ul>
  )
}
