import type { PageProps } from '#app/state/page-props.ts'
import type { Route } from '#app/base/routes.ts'
import { numberIn } from '#app/base/routes.ts'
import { AllScreens } from '#ui/all/AllScreens.tsx'
import { loadBrandFont, wearBrandFont } from '#app/base/brand-font.ts'
import { languages, loadWords } from '#i18n/i18n.ts'
import { useEffect, useState } from 'react'

/** Every screen in every state, for whoever builds this app; not in the product. */
export function AllPage({ loaded, texts, language, route }: PageProps & { readonly route: Route }) {
  // As most screens are seen, not as the first of a visit.
  useEffect(() => void loadBrandFont().then(wearBrandFont), [])
  // The consulting room speaks every language; a page of its own, it waits for them itself.
  const [isSpoken, setSpoken] = useState(false)
  useEffect(
    () => void Promise.all(languages.map(({ tag }) => loadWords(tag))).then(() => setSpoken(true)),
    [],
  )
  if (!isSpoken) return null
  return (
    <AllScreens
      pack={loaded.pack}
      only={numberIn(route)}
      isLong={route.page === 'all-long'}
      texts={texts}
      language={language}
    />
  )
}
