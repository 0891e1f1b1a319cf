import { useRef, useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import './main-nav.css'

/** The places that every page leads to; `history` is that of the cases too. */
export type Place = 'start' | 'talk' | 'history' | 'about'

interface MainNavProps {
  readonly current?: Place | undefined
  /** Whoever keeps cases of others has those in the place of earlier runs. */
  readonly isProfessional?: boolean | undefined
}

/** Folded behind a menu button on a phone, in a row where there is room. */
export function MainNav({ current, isProfessional = false }: MainNavProps) {
  const { t } = useTranslation('common')
  const [open, setOpen] = useState(false)
  const menu = useRef<HTMLButtonElement>(null)
  const onKeyDown = ({ key }: KeyboardEvent) => {
    if (!open || key !== 'Escape') return
    setOpen(false)
    menu.current?.focus()
  }
  return (
    <div className="main-nav">
      <button
        type="button"
        className="main-nav-menu"
        aria-expanded={open}
        aria-controls="menu"
        ref={menu}
        onKeyDown={onKeyDown}
        onClick={() => setOpen(!open)}
      >
        {t('nav.menu')}
      </button>
      <nav
        className="main-nav-places"
        id="menu"
        aria-label={t('nav.label')}
        data-open={open}
        onKeyDown={onKeyDown}
      >
        <ul className="main-nav-list">
          {places.map(([place, own, ofOthers = own]) => (
            <li key={place}>
              <a
                href={isProfessional ? ofOthers : own}
                aria-current={place === current ? 'page' : undefined}
                onClick={() => setOpen(false)}
              >
                {t(`nav.${isProfessional && place === 'history' ? 'cases' : place}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  )
}

const places: readonly (readonly [place: Place, own: string, ofOthers?: string])[] = [
  ['start', '#/'],
  ['talk', '#/agenda', '#/afspraken'],
  ['history', '#/eerder', '#/trajecten'],
  ['about', '#/over'],
]
