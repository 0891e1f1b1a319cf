import type { StartPage } from '#prerender.tsx'

interface Parts {
  /** The page without content, addresses relative to the app's folder (`./assets/…`). */
  readonly shell: string
  /** File name of the script that runs before the first paint. */
  readonly early: string
  /** Tags of all languages, the default first. */
  readonly spoken: readonly string[]
  readonly preloads: {
    readonly packs: (language: string) => readonly string[]
    readonly fonts: readonly string[]
  }
}

/** The whole page of one language. A language that is not the default lies in a folder of its own. */
export function pageOf({ language, markup, description }: StartPage, parts: Parts): string {
  const isDeeper = language !== parts.spoken[0]
  const links = [
    ...parts.preloads.fonts.map((href) => preload(href, 'font', ' type="font/woff2"')),
    ...parts.preloads.packs(language).map((href) => preload(href, 'fetch')),
  ]
  // Ahead of the style sheet, for which it would have to wait.
  const early = `<script src="./${parts.early}" data-spoken="${parts.spoken.join(' ')}"></script>`
  const head = parts.shell
    .replace(/<html lang="[^"]*"/, `<html lang="${language}"${isDeeper ? ' data-root="../"' : ''}`)
    .replace(
      '</title>',
      `</title>\n<meta name="description" content="${escaped(description)}" />\n${early}`,
    )
    .replaceAll(/<(script type="module"|link rel="modulepreload")/g, '<$1 fetchpriority="low"')
    .replace('</head>', `${links.join('\n')}\n</head>`)
  const page = isDeeper ? head.replaceAll(/ (href|src)="\.\//g, ' $1="../') : head
  // By a function: a `$` in the markup is no pattern.
  return page.replace('<div id="root"></div>', () => `<div id="root">${markup}</div>`)
}

function preload(href: string, as: string, more = ''): string {
  return `<link rel="preload" as="${as}"${more} href="./${href}" crossorigin fetchpriority="low" />`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
}
