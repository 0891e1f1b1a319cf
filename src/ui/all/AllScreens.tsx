import { useMemo } from 'react'
import { I18nextProvider, useTranslation } from 'react-i18next'
import type { Language, Pack, Texts } from '#pack/pack.ts'
import { adviceStates, countedStates } from './advice-states.tsx'
import { agreementStates } from './agreement-states.tsx'
import { apartStates } from './apart-states.tsx'
import { caseStates } from './case-states.tsx'
import { checkStates } from './check-states.tsx'
import { consultingStates } from './consulting-states.tsx'
import { insightStates } from './insight-states.tsx'
import { lockStates } from './lock-states.tsx'
import { otherStates } from './other-states.tsx'
import { damagedStates } from './damaged-states.tsx'
import { recoveryStates } from './recovery-states.tsx'
import { shareStates } from './share-states.tsx'
import { stretchedAll, stretchedI18n } from './stretched.ts'
import { walkStates } from './walk-states.tsx'
import './all-screens.css'

interface AllScreensProps {
  readonly pack: Pack
  readonly texts: Texts
  readonly language: Language
  /** Only the state with this number, from 1; all of them where there is none. */
  readonly only?: number | undefined
}

/** Every screen in every state, for writers and for tests; in development builds only. `isLong`: as a pseudo-locale, 40 % longer. */
export function AllScreens({ isLong, ...props }: AllScreensProps & { readonly isLong: boolean }) {
  const { i18n } = useTranslation('all')
  const long = useMemo(() => (isLong ? stretchedI18n(i18n) : i18n), [isLong, i18n])
  const texts = isLong ? stretchedAll(props.texts) : props.texts
  return (
    <I18nextProvider i18n={long}>
      <States {...props} texts={texts} />
    </I18nextProvider>
  )
}

function States({ pack, texts, language, only }: AllScreensProps) {
  const { t } = useTranslation('all')
  const states = [
    ...otherStates(pack, texts, language),
    ...walkStates(pack.tree, texts),
    ...adviceStates(pack.tree, texts),
    ...insightStates(pack.tree, texts),
    ...agreementStates(texts),
    ...apartStates(pack.tree, texts),
    ...consultingStates(pack, texts, language),
    ...shareStates(texts),
    ...checkStates(texts.name),
    ...caseStates(texts),
    ...recoveryStates(),
    ...damagedStates(texts),
    ...lockStates(texts.notBinding),
    ...countedStates(pack.tree, texts),
  ]
  const one = only === undefined ? undefined : states[only - 1]
  if (one !== undefined) {
    return <div data-screen={one.name}>{one.element}</div>
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
