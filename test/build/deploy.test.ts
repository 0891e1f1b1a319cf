import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { caching, clearing, headers, policy, policyInPage } from '#build/headers.ts'

const files = ['nginx.conf', 'Caddyfile', 'apache.conf', '_headers']

test.each(files)('.deploy/%s says every header to the letter', (file) => {
  const text = readFileSync(`.deploy/${file}`, 'utf8').replaceAll('\\"', '"')
  for (const [name, value] of Object.entries(headers)) {
    const quoted = file === '_headers' ? `${name}: ${value}\n` : `${name} "${value}"`
    expect(text, name).toContain(quoted)
  }
  for (const value of [caching.assets, caching.others, clearing]) expect(text).toContain(value)
})

test('the policy is the one that was agreed (reliability, section 3)', () => {
  expect(policy).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; object-src 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types app-url",
  )
  expect(policyInPage).toBe(policy.replace("frame-ancestors 'none'; ", ''))
})

test('the guide to putting it on a server is a page at most', () => {
  const guide = readFileSync('.deploy/README.md', 'utf8')
  expect(guide.split('\n').length).toBeLessThanOrEqual(50)
  expect(guide.split(/\s+/).length).toBeLessThanOrEqual(500)
  for (const file of files) expect(guide).toContain(`(${file})`)
})
