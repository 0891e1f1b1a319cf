import type { PageProps } from '#app/state/page-props.ts'
import { AboutScreen } from '#ui/screens/about/AboutScreen.tsx'

/** What the pack in use says of itself. */
export function AboutPage({ loaded: { pack }, texts, language }: PageProps) {
  return (
    <AboutScreen
      tree={pack.tree}
      texts={texts}
      language={language}
      packVersion={pack.ref.version}
      publishedOn={pack.publishedOn}
      moreInformation={pack.moreInformation}
    />
  )
}
