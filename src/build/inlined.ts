import { digestOf } from './built-files.ts'
import type { Inlined } from './headers.ts'

/** Neither a closing tag nor the beginning of a comment may stand in what a page holds. */
export function safeIn(tag: 'script' | 'style', text: string): string {
  const safe =
    tag === 'script'
      ? text.replaceAll(/<(?=\/script|script|!--)/gi, '\\u003C')
      : text.replaceAll(/<(?=\/style|!--)/gi, '\\3C ')
  if (safe.includes('\r')) throw new Error('A browser would read the hash of another text')
  return safe
}

/** By its hash, as the policy allows what stands in a page. */
export function sourceOf(text: string): string {
  return `'sha256-${digestOf(text, 'base64')}'`
}

/** What these pages hold themselves, each once; what they name as a file is not among it. */
export function inlinedIn(pages: readonly string[]): Inlined {
  const sources = (tag: RegExp) => [
    ...new Set(
      pages.flatMap((page) => [...page.matchAll(tag)].map(([, text = '']) => sourceOf(text))),
    ),
  ]
  return {
    scripts: sources(/<script(?![^>]* src=)[^>]*>([^]*?)<\/script>/g),
    styles: sources(/<style>([^]*?)<\/style>/g),
  }
}
