import type { Plugin } from 'vite'
import { policyInPage } from './headers.ts'

const charset = '<meta charset="utf-8" />'

/** Puts the policy into the page, ahead of all that it rules; a server's headers say it once more. */
export function shut(): Plugin {
  return {
    name: 'shut',
    apply: 'build',
    transformIndexHtml: (html) => {
      if (!html.includes(charset)) throw new Error(`The page has no ${charset}`)
      return html.replace(
        charset,
        `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${policyInPage}" />`,
      )
    },
  }
}
