import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import './main-nav.css'

/** The places that every page leads to. */
export type Place = 'start' | 'history' | 'about' | 'privacy'

/** Folded behind a menu button on a phone, in a row where there is room. */
export function MainNav({ current }: { readonly current?: Place | undefined }) {
  const { t } = useTranslation('common')
  const [open, setOpen] = useState(false)
  return (
    <div className="main-nav">
      <button
        type="button"
        className="main-nav-menu"
        aria-expanded={open}
        aria-controls="menu"
        onClick={() => setOpen(!open)}
      >
        {t('nav.menu')}
      </button>
      <nav className="main-nav-places" id="menu" aria-label={t('nav.label')} data-open={open}>
        <ul className="main-nav-list">
          {places.map(({ place, href }) => (
            <li key={place}>
              <a
                href={href}
                aria-current={place === current ? 'page' : undefined}
                onClick={() => setOpen(false)}
              >
                {t(`nav.${place}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  )
}

const places = [
  { place: 'start', href: '#/' },
  { place: 'history', href: '#/eerder' },
  { place: 'about', href: '#/over' },
  { place: 'privacy', href: '#/privacy' },
] as const satisfies readonly { place: Place; href: string }[]
