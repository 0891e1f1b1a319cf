// @vitest-environment jsdom
import { nodesAt } from '#app/early/sheet.ts'
import { nodesOf } from '#build/nodes-of.ts'
import { describe, expect, it } from 'vitest'

function htmlAt(position: number, markup: string): string {
  const element = document.createElement('div')
  element.append(...nodesAt(position, nodesOf(markup)))
  return element.innerHTML
}

describe('markup that is taken apart and put together again', () => {
  it.each([
    '<div class="a b"><p>Een &amp; twee</p><ul><li>x</li><li>y</li></ul></div>',
    '<button type="button" aria-pressed="true"><svg viewBox="0 0 24 24"><path d="M4 1"></path></svg>Ja</button>',
    '<a href="https://doi.org/10.1/x" rel="noopener">10.1/x</a> en <strong>nog wat</strong>',
  ])('is the same: %s', (markup) => {
    expect(htmlAt(4, markup)).toBe(markup)
  })

  it('knows a drawing from a text', () => {
    const [svg] = nodesAt(1, nodesOf('<svg viewBox="0 0 1 1"><path d="M0 0"></path></svg>'))
    expect(svg?.firstChild).toBeInstanceOf(SVGElement)
  })

  it('leaves out what React writes for itself', () => {
    expect(htmlAt(1, '<p>Vraag <!-- -->2<!-- --> · nog 3</p>')).toBe('<p>Vraag 2 · nog 3</p>')
  })

  it('sets the position, in words and in a bar', () => {
    expect(htmlAt(7, '<p>Vraag 90001</p>')).toBe('<p>Vraag 7</p>')
    expect(htmlAt(7, '<progress class="p" value="90000" max="90012"></progress>')).toBe(
      '<progress class="p" value="6" max="18"></progress>',
    )
    expect(htmlAt(1, '<progress value="0" max="17"></progress>')).toBe(
      '<progress value="0" max="17"></progress>',
    )
  })
})

describe('markup that is not whole', () => {
  it.each(['<p>left open', '<p></div>', '</p>'])('is refused: %s', (markup) => {
    expect(() => nodesOf(markup)).toThrow()
  })
})
