import type { StartPage } from '#prerender.tsx'
import type { FilesAhead } from './files-ahead.ts'
import { policyInPage } from './headers.ts'
import { safeIn } from './inlined.ts'

interface Parts {
  /** The page without content, addresses relative to the app's folder (`./assets/…`). */
  readonly shell: string
  /** The style sheet of the first screen, as it stands in its file: in a folder beside the pages. */
  readonly style: string
  /** The script that runs before the first paint. */
  readonly early: string
  /** File name of the same, for where the server refuses what stands in the page. */
  readonly earlyFile: string
  /** File name of the script that begins the app once there is something to see. */
  readonly gate: string
  /** File name of the script that shows a question, by language. */
  readonly question: Readonly<Record<string, string>>
  /** Tags of all languages, the default first. */
  readonly spoken: readonly string[]
  readonly ahead: (language: string) => FilesAhead
}

const charset = '<meta charset="utf-8" />'

/**
 * Half a page is not painted: what comes would move it, and cost a frame. Browsers that do not know this paint it.
 * Chromium waits for the opening tag only, so it is that of an empty element, last of all.
 */
const wholeFirst = '<link rel="expect" href="#whole" blocking="render" />'
const whole = '<template id="whole"></template>'

/** From a language's folder to the app's own. */
const up = '..'

/** The whole page of one language. A language that is not the default lies in a folder of its own. */
export function pageOf({ language, markup, description }: StartPage, parts: Parts): string {
  const isDeeper = language !== parts.spoken[0]
  const sheet = /<link rel="stylesheet"[^>]*>/.exec(parts.shell)?.[0]
  if (sheet === undefined) throw new Error('The page names no style sheet')
  if (!parts.shell.includes(charset)) throw new Error(`The page has no ${charset}`)
  const root = isDeeper ? up : '.'
  const style = safeIn('style', parts.style.replaceAll('url(../', `url(${root}/`))
  const script = safeIn('script', parts.early)
  const named = parts.shell
    .replace(
      /<html lang="[^"]*"/,
      `<html lang="${language}"${isDeeper ? ` data-root="${up}/"` : ''}`,
    )
    .replace(sheet, '')
    .replaceAll(/<(?:script type="module"|link rel="modulepreload")[^>]*>(?:<\/script>)?/g, '')
    .replace('</title>', `</title>\n<meta name="description" content="${escaped(description)}" />`)
    .replace(
      charset,
      [
        charset,
        `<style></style>`,
        // For lazy code, which looks whether its styles are there, and for the gate.
        sheet.replace(' crossorigin', '').replace(/ ?\/?>$/, ' disabled>'),
        `<script ${listsFor(language, parts)}></script>`,
        // After the two above, which it need not allow.
        `<meta http-equiv="Content-Security-Policy" content="${policyInPage}" />`,
      ].join('\n'),
    )
    .replace('</head>', `${wholeFirst}\n</head>`)
    // After all that is to be painted, which it is not to be in the way of.
    .replace('</body>', `${whole}\n<script defer src="./${parts.gate}"></script>\n</body>`)
  // By functions: a `$` in what is put in is no pattern.
  return (isDeeper ? named.replaceAll(/(?<=[" ])\.\//g, `${up}/`) : named)
    .replace('<style></style>', () => `<style>${style}</style>`)
    .replace(/(?<=<script data-[^>]*>)(?=<\/script>)/, () => script)
    .replace('<div id="root"></div>', () => `<div id="root">${markup}</div>`)
}

/** What the scripts before the app want to know. */
function listsFor(language: string, { spoken, ahead, earlyFile, question }: Parts): string {
  const { app, packs, kept, walk } = ahead(language)
  const styles = walk.filter((file) => file.endsWith('.css'))
  const files = Object.entries({
    app,
    packs,
    early: [earlyFile],
    kept,
    walk,
    question: [question[language] ?? '', ...styles],
  }).map(([name, list]) => `data-${name}="${list.map((file) => `./${file}`).join(' ')}"`)
  return [`data-spoken="${spoken.join(' ')}"`, ...files].join(' ')
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
}
