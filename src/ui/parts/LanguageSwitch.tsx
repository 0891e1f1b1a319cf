import { useTranslation } from 'react-i18next'
import './language-switch.css'

/** A language, by its BCP 47 tag and its own name. */
export interface ShownLanguage {
  readonly tag: string
  readonly name: string
}

interface LanguageSwitchProps {
  readonly language: string
  readonly languages: readonly ShownLanguage[]
  readonly onLanguage: (tag: string) => void
}

/** One button a language, each in its own words. */
export function LanguageSwitch({ language, languages, onLanguage }: LanguageSwitchProps) {
  const { t } = useTranslation('common')
  return (
    <div className="language-switch" role="group" aria-label={t('language')}>
      {languages.map(({ tag, name }) => (
        <button
          key={tag}
          type="button"
          lang={tag}
          className="language-switch-choice"
          aria-pressed={tag === language}
          onClick={() => onLanguage(tag)}
        >
          {name}
        </button>
      ))}
    </div>
  )
}
