import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import {
  caching,
  clearing,
  headersOf,
  nothingInlined,
  policyInPage,
  policyOf,
} from '#build/headers.ts'
import { inlinedIn } from '#build/inlined.ts'
import { serverFiles } from '#build/server-files.ts'

const files = ['nginx.conf', 'Caddyfile', 'apache.conf', '_headers']
const inlined = { scripts: ["'sha256-c2NyaXB0'"], styles: ["'sha256-bmw='", "'sha256-ZW4='"] }

test.each(files)(
  '.deploy/%s says every header to the letter, as it is for this build',
  async (file) => {
    const made = await serverFiles('.', inlined)
    const text = [
      file === '_headers' ? '' : readFileSync(`.deploy/${file}`, 'utf8').replaceAll('\\"', '"'),
      made[file === '_headers' ? file : `headers/${file}`],
    ].join('')
    for (const [name, value] of Object.entries(headersOf(inlined))) {
      const quoted = file === '_headers' ? `${name}: ${value}\n` : `${name} "${value}"`
      expect(text, name).toContain(quoted)
    }
    for (const value of [caching.assets, caching.others, clearing]) expect(text).toContain(value)
    if (file !== '_headers')
      expect(text).toMatch(
        new RegExp(`(include|import|Include) /var/www/thuiswerkwijzer/headers/${file}`),
      )
  },
)

test('the policy is the one that was agreed (reliability, section 3), and allows beside it what the build put into a page', () => {
  const agreed =
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; object-src 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types app-url"
  expect(policyOf(nothingInlined)).toBe(agreed)
  expect(policyInPage).toBe(agreed.replace("frame-ancestors 'none'; ", ''))
  expect(policyOf(inlined)).toBe(
    agreed
      .replace("script-src 'self'", "script-src 'self' 'sha256-c2NyaXB0'")
      .replace("style-src 'self'", "style-src 'self' 'sha256-bmw=' 'sha256-ZW4='"),
  )
})

test('what stands in a page is known by its hash, each once, and a file that it names is not', () => {
  const page = '<style>a{}</style><script data-app="./x.js">1</script><script src="y.js"></script>'
  // printf 'a{}' | openssl dgst -sha256 -binary | base64, and the same of 1.
  expect(inlinedIn([page, page])).toEqual({
    styles: ["'sha256-X1RutGBrXCt9KkSaXMK7tHftWiRscFHOhxsS8tv8hBk='"],
    scripts: ["'sha256-a4ayc/80/OGda4BO/1o/V0etpOqiLx1JwB5S3beHW0s='"],
  })
})

test('the guide to putting it on a server is a page at most', () => {
  const guide = readFileSync('.deploy/README.md', 'utf8')
  expect(guide.split('\n').length).toBeLessThanOrEqual(50)
  expect(guide.split(/\s+/).length).toBeLessThanOrEqual(500)
  for (const file of files) expect(guide).toContain(`(${file})`)
})
