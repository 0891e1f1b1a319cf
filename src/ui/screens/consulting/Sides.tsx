import { Fragment, useMemo } from 'react'
import type { ReactNode } from 'react'
import { I18nextProvider, useTranslation } from 'react-i18next'
import type { Speech } from '#i18n/i18n.ts'
import type { Language, Texts } from '#pack/pack.ts'
import './sides.css'

/** One language of several that are shown beside each other. */
export interface Side {
  readonly language: Language
  readonly texts: Texts
  /** Speaks this language and no other. */
  readonly speech: Speech
}

/** The pack's languages as sides, the one that the interface speaks first; none before the words of all are there. */
export function useSides(
  all: Readonly<Record<Language, Texts>>,
  areSpoken: boolean,
): readonly Side[] {
  const { i18n } = useTranslation()
  const spoken = i18n.language
  return useMemo(
    () =>
      // Made sooner, a side would write its days in another language for good.
      Object.entries(areSpoken ? all : {})
        .toSorted(([a], [b]) => Number(b === spoken) - Number(a === spoken))
        .map(([language, texts]) => ({
          language,
          texts,
          speech: i18n.cloneInstance({ lng: language }),
        })),
    [all, areSpoken, i18n, spoken],
  )
}

interface SidesProps {
  readonly sides: readonly Side[]
  readonly render: (texts: Texts) => ReactNode
}

/** The same beside itself in each language; below itself on a narrow screen. */
export function Sides({ sides, render }: SidesProps) {
  return (
    <div className="sides">
      {sides.map(({ language, texts, speech }) => (
        <div key={language} lang={language}>
          <I18nextProvider i18n={speech}>{render(texts)}</I18nextProvider>
        </div>
      ))}
    </div>
  )
}

/** The same within a title or a button. */
export function SideWords({
  sides,
  render,
}: {
  sides: readonly Side[]
  render: (side: Side) => ReactNode
}) {
  return (
    <span className="sides">
      {sides.map((side) => (
        // The space is for whoever hears or copies it.
        <Fragment key={side.language}>
          <span lang={side.language}>{render(side)}</span>{' '}
        </Fragment>
      ))}
    </span>
  )
}
