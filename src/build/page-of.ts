import type { StartPage } from '#prerender.tsx'
import type { FilesAhead } from './files-ahead.ts'
import { policyInPage } from './headers.ts'

interface Parts {
  /** The page without content, addresses relative to the app's folder (`./assets/…`). */
  readonly shell: string
  /** File name of the script that runs before the first paint. */
  readonly early: string
  /** File name of the script that begins the app once there is something to see. */
  readonly gate: string
  /** File name of the app, in the folder of the early script. */
  readonly begin: string
  /** File name of the script that shows a question. */
  readonly question: string
  /** File name of a language's sheet of questions, which that script shows them from. */
  readonly sheets: Readonly<Record<string, string>>
  /** Tags of all languages, the default first. */
  readonly spoken: readonly string[]
  readonly ahead: (language: string) => FilesAhead
}

const charset = '<meta charset="utf-8" />'

/** Half a page is not painted: what comes would move it, and cost a frame. Browsers that do not know this paint it. */
const wholeFirst = '<link rel="expect" href="#inhoud" blocking="render" />'

/** From a language's folder to the app's own. */
const up = '..'

/** The whole page of one language. A language that is not the default lies in a folder of its own. */
export function pageOf({ language, markup, description }: StartPage, parts: Parts): string {
  const isDeeper = language !== parts.spoken[0]
  const style = /<link rel="stylesheet"[^>]* href="([^"]+)"/.exec(parts.shell)?.[1]
  if (style === undefined) throw new Error('The page names no style sheet')
  if (!parts.shell.includes(charset)) throw new Error(`The page has no ${charset}`)
  const first = [
    // The two that the first paint waits for; a script after a style sheet would wait for it.
    `<link rel="preload" as="style" href="${style}" crossorigin />`,
    `<script src="./${parts.early}" data-policy="${policyInPage}" ${listsFor(language, parts)}></script>`,
  ]
  const described = `<meta name="description" content="${escaped(description)}" />`
  const packs = parts
    .ahead(language)
    .packs.map(
      (file) =>
        `<link rel="preload" as="fetch" href="./${file}" crossorigin fetchpriority="low" />`,
    )
  const page = parts.shell
    .replace(
      /<html lang="[^"]*"/,
      `<html lang="${language}"${isDeeper ? ` data-root="${up}/"` : ''}`,
    )
    .replace(charset, [charset, ...first].join('\n'))
    .replace('</title>', `</title>\n${described}`)
    .replace(
      /<script type="module" crossorigin src="([^"]*\/app-[^"]*)"><\/script>/,
      `<script type="module" crossorigin src="./${parts.gate}"></script>\n    <link rel="modulepreload" crossorigin href="$1" />`,
    )
    .replace(
      /<script type="module" crossorigin src="([^"]*\/rolldown-runtime-[^"]*)"><\/script>/,
      '<link rel="modulepreload" crossorigin href="$1" />',
    )
    .replaceAll(/<(script type="module"|link rel="modulepreload")/g, '<$1 fetchpriority="low"')
    .replace('</head>', `${[...packs, wholeFirst].join('\n')}\n</head>`)
  // By a function: a `$` in the markup is no pattern.
  return (isDeeper ? page.replaceAll(/(?<=[" ])\.\//g, `${up}/`) : page).replace(
    '<div id="root"></div>',
    () => `<div id="root">${markup}</div>`,
  )
}

/** What the early script wants to know. */
function listsFor(
  language: string,
  { spoken, ahead, gate, begin, question, sheets }: Parts,
): string {
  const { kept, walk, ...all } = ahead(language)
  const app = [gate, ...all.app]
  const styles = walk.filter((file) => file.endsWith('.css'))
  const files = Object.entries({
    app,
    kept,
    walk,
    question: [question, sheets[language] ?? '', ...styles],
  }).map(([name, list]) => `data-${name}="${list.map((file) => `./${file}`).join(' ')}"`)
  return [`data-spoken="${spoken.join(' ')}" data-begin="${begin}"`, ...files].join(' ')
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
}
