import type { Plugin, Rolldown } from 'vite'

/**
 * Tells V8 to compile every function of a file while it comes in, beside the page's own thread, and not
 * each when it is first called: https://v8.dev/blog/explicit-compile-hints. Other engines read a comment.
 */
const hint = '//# allFunctionsCalledOnLoad\n'

/** Of which nearly all is called before a question can be answered. */
const hinted = ['app', 'kept', 'walk']

/** Puts the hint first in those files; it counts in their names, as all that is in them. */
export function compileHint(): Plugin {
  return {
    name: 'compile-hint',
    apply: 'build',
    enforce: 'post',
    augmentChunkHash: ({ name }) => (hinted.includes(name) ? hint : undefined),
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const file of Object.values(bundle)) if (isHinted(file)) file.code = hint + file.code
      },
    },
  }
}

function isHinted(file: Rolldown.OutputAsset | Rolldown.OutputChunk): file is Rolldown.OutputChunk {
  return file.type === 'chunk' && hinted.includes(file.name)
}
