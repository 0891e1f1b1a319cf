import type { EmployerFile, EmployerWords } from './employer-file.ts'

/**
 * The file as one page to read and print. No script, no link, no address: it asks nothing of the
 * network, and what people wrote is text only, in its own direction.
 */
export function employerHtml(file: EmployerFile, words: EmployerWords): string {
  const agreements = file.agreements.map(
    ({ label, text }) => `<dt>${safe(label)}</dt>\n<dd dir="auto">${safe(text)}</dd>`,
  )
  const again = file.again.map(
    ({ label, dueOn }) =>
      `<dt>${safe(label)}</dt>\n<dd><time datetime="${safe(dueOn)}">${safe(words.day(dueOn))}</time></dd>`,
  )
  return `${[
    '<!doctype html>',
    `<html lang="${safe(file.language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${safe(words.title)}</title>`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    '<main>',
    `<h1>${safe(words.title)}</h1>`,
    `<p>${safe(words.intro)}</p>`,
    `<p>${safe(words.madeOn)} <time datetime="${safe(file.madeOn)}">${safe(words.day(file.madeOn))}</time></p>`,
    ...listed(words.agreements, agreements, words.noAgreements),
    ...listed(words.again, again, words.noLooks),
    `<h2>${safe(words.points)}</h2>`,
    '<ul>',
    ...file.points.map((point) => `<li>${emphasised(point)}</li>`),
    '</ul>',
    '</main>',
    '</body>',
    '</html>',
  ].join('\n')}\n`
}

function listed(title: string, items: readonly string[], otherwise: string): readonly string[] {
  const list = items.length === 0 ? [`<p>${safe(otherwise)}</p>`] : ['<dl>', ...items, '</dl>']
  return [`<h2>${safe(title)}</h2>`, ...list]
}

function emphasised(text: string): string {
  const pieces = text.split('**').map(safe)
  return pieces.map((piece, at) => (at % 2 === 1 ? `<strong>${piece}</strong>` : piece)).join('')
}

function safe(text: string): string {
  return text.replace(/[&<>"']/g, (one) => `&#${one.charCodeAt(0)};`)
}

const style =
  'body{font:1rem/1.6 system-ui,sans-serif;margin:2rem auto;max-width:42rem;padding:0 1rem}' +
  'dt{font-weight:600}dd{margin:0 0 .75rem;white-space:pre-line;overflow-wrap:anywhere}' +
  'li{margin-block-end:.5rem}'
