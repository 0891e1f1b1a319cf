import { useTranslation } from 'react-i18next'
import type { Language, Pack, Texts } from '#pack/pack.ts'
import { adviceStates } from './advice-states.tsx'
import { otherStates } from './other-states.tsx'
import { walkStates } from './walk-states.tsx'
import './all-screens.css'

interface AllScreensProps {
  readonly pack: Pack
  readonly texts: Texts
  readonly language: Language
  /** Only the state with this number, from 1; all of them where there is none. */
  readonly only?: number | undefined
}

/** Every screen in every state, for writers and for tests; in development builds only. */
export function AllScreens({ pack, texts, language, only }: AllScreensProps) {
  const { t } = useTranslation('all')
  const states = [
    ...otherStates(pack, texts, language),
    ...walkStates(pack.tree, texts),
    ...adviceStates(pack.tree, texts),
  ]
  const one = only === undefined ? undefined : states[only - 1]
  if (one !== undefined) {
    return <div data-state={one.name}>{one.element}</div>
  }
  return (
    <div className="all-screens" data-states={states.length}>
      <p className="all-screens-title">{t('title', { count: states.length })}</p>
      {states.map(({ name, element }, index) => (
        <section key={name} className="all-screens-state" aria-label={name}>
          <p className="all-screens-name">
            <a href={`#/all/${index + 1}`}>{name}</a>
          </p>
          {element}
        </section>
      ))}
    </div>
  )
}
