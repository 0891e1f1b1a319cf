import { useRef, type MouseEvent, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { HideButton } from './HideButton.tsx'
import { LanguageSwitch, type ShownLanguage } from './LanguageSwitch.tsx'
import { MainNav, type Place } from './MainNav.tsx'
import { Mark } from './Mark.tsx'
import { hears } from './say.ts'
import './frame.css'

interface FrameProps {
  /** Tag of the language shown now. */
  readonly language: string
  readonly languages: readonly ShownLanguage[]
  readonly onLanguage: (tag: string) => void
  /** Where we are; left out during a walk. */
  readonly current?: Place | undefined
  /** Who uses this keeps cases of others. */
  readonly isProfessional?: boolean
  /** What the pack calls its tree, once it is known. */
  readonly treeName?: string | undefined
  /** No way out to other pages: someone else has the device, or the page is hidden. */
  readonly isClosed?: boolean
  /** Nothing to read either. */
  readonly isBare?: boolean
  readonly onHide?: (() => void) | undefined
  /** Where someone at a shared computer finishes and wipes. */
  readonly finishHref?: string | undefined
  readonly children: ReactNode
}

/** What stands around every screen: skip link, header, navigation, main, footer. */
export function Frame(props: FrameProps) {
  const { language, languages, onLanguage, current, treeName, isClosed = false, children } = props
  const { isBare = false, onHide, finishHref } = props
  const { t } = useTranslation('common')
  const main = useRef<HTMLElement>(null)
  const skip = (event: MouseEvent) => {
    // The hash is the route; following the link would lead away.
    event.preventDefault()
    main.current?.focus()
  }
  const brand = (
    <>
      <Mark />
      <span>{t('product')}</span>
    </>
  )
  return (
    <div className="frame">
      <a className="frame-skip" href="#inhoud" onClick={skip}>
        {t('skip')}
      </a>
      <header className="frame-header no-print">
        <div className="frame-header-row">
          {isClosed ? (
            <p className="frame-brand">{brand}</p>
          ) : (
            <a className="frame-brand" href="#/">
              {brand}
            </a>
          )}
          {isBare || onHide === undefined ? null : <HideButton onHide={onHide} />}
          <LanguageSwitch language={language} languages={languages} onLanguage={onLanguage} />
          {isClosed ? null : <MainNav current={current} isProfessional={props.isProfessional} />}
          {isClosed || finishHref === undefined ? null : (
            <a className="frame-finish" href={finishHref}>
              {t('finish')}
            </a>
          )}
        </div>
      </header>
      <main className="frame-main" id="inhoud" tabIndex={-1} ref={main}>
        {children}
      </main>
      {isBare || isClosed ? null : (
        <footer className="frame-footer">
          <p className="frame-footer-row">
            {treeName === undefined ? null : `${treeName}. `}
            <a className="no-print" href="#/privacy">
              {t('footer.privacy')}
            </a>{' '}
            <a className="no-print" href="#/toegankelijkheid">
              {t('footer.accessibility')}
            </a>
          </p>
        </footer>
      )}
      {/* Keyed: a page that is covered leaves no word behind. No status: an empty one is read as "status bar". */}
      <p className="visually-hidden no-print" aria-live="polite" ref={hears} key={`${isBare}`} />
    </div>
  )
}
