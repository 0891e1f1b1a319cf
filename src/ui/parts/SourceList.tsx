import { useTranslation } from 'react-i18next'
import './source-list.css'

/** A source as shown: its words, and where it can be found. */
export interface ShownSource {
  readonly id: string
  readonly text: string
  /** Without resolver: `10.1111/apps.12290`. */
  readonly doi?: string | undefined
  readonly url?: string | undefined
}

/** What a statement rests on. A link is followed only when pressed, and says that it leaves the app. */
export function SourceList({ sources }: { readonly sources: readonly ShownSource[] }) {
  return (
    <ul className="source-list">
      {sources.map((source) => (
        <li key={source.id}>
          {source.text}
          {source.doi === undefined ? null : (
            <Away href={`https://doi.org/${encodeURI(source.doi)}`} words={`doi:${source.doi}`} />
          )}
          {source.url?.startsWith('https://') ? (
            <Away href={source.url} words={source.url} />
          ) : null}
        </li>
      ))}
    </ul>
  )
}

function Away({ href, words }: { readonly href: string; readonly words: string }) {
  const { t } = useTranslation('common')
  return (
    <>
      {' '}
      <a href={href} target="_blank" rel="noopener noreferrer">
        {words} <span className="visually-hidden">{t('newTab')}</span>
      </a>
    </>
  )
}
