import { join } from 'node:path'
import type { BuiltFile } from './built-files.ts'
import { policyInPage } from './headers.ts'
import { jsonIn, textAt } from './json.ts'

/**
 * The page `wissen/`: the server sends `Clear-Site-Data` with it, and the browser then wipes what
 * this site keeps. It says how to see whether that worked, as no script can know.
 */
export async function wipePage(root: string, files: readonly BuiltFile[]): Promise<string> {
  const page = files.find(({ name }) => name === 'index.html')?.bytes.toString() ?? ''
  const style = /rel="stylesheet"[^>]* href="\.\/([^"]+)"/.exec(page)?.[1]
  const parts = await Promise.all(['nl', 'en'].map((language) => partIn(root, language)))
  return `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${policyInPage}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="referrer" content="no-referrer" />
    <meta name="robots" content="noindex" />
    <title>Thuiswerkwijzer</title>
    ${style === undefined ? '' : `<link rel="stylesheet" href="../${style}" />`}
  </head>
  <body>
    <main class="frame-main">
${parts.join('\n')}
    </main>
  </body>
</html>
`
}

async function partIn(root: string, language: string): Promise<string> {
  const words = await jsonIn(join(root, 'src/i18n', language, 'check.json'))
  const [title, body, look, back] = [
    textAt(words, 'wipe.title'),
    textAt(words, 'wipe.body'),
    textAt(words, 'wipe.look'),
    textAt(words, 'wipe.back'),
  ]
  const heading = language === 'nl' ? 'h1' : 'h2'
  return `      <section lang="${language}">
        <${heading}>${title}</${heading}>
        <p>${body}</p>
        <p>${look}</p>
        <p><a href="../#/eerder">${back}</a></p>
      </section>`
}
