import { expect, test } from 'vitest'
import { safeIn } from '#build/inlined.ts'

test.each(['</script>', '<SCRIPT>', '<!-- x'])(
  '%s cannot end a script nor hide what follows, and says the same still',
  (text) => {
    const json = JSON.stringify({ text })
    const safe = safeIn('script', json)
    expect(safe).not.toMatch(/<\/script|<script|<!--/i)
    expect(JSON.parse(safe)).toEqual({ text })
  },
)

test('a style sheet cannot end its element', () => {
  expect(safeIn('style', 'a::before { content: "</style>" }')).not.toContain('</style')
})

test('a line end that the browser would change is refused', () => {
  expect(() => safeIn('style', 'a\rb')).toThrow('hash')
})
