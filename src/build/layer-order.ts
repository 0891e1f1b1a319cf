import type { Plugin } from 'vite'

/** The layers of all style sheets, weakest first; `base.css` says the same for the development server. */
const order = '@layer base,parts,screens,print;'

/**
 * Puts the order of the layers first in every style sheet of the build. The bundler may place a
 * part's rules before `base.css`, and the first mention of a layer would then decide its rank.
 */
export function layerOrder(): Plugin {
  return {
    name: 'layer-order',
    enforce: 'post',
    generateBundle(_, bundle) {
      for (const asset of Object.values(bundle)) {
        if (asset.type !== 'asset' || !asset.fileName.endsWith('.css')) continue
        const source =
          typeof asset.source === 'string' ? asset.source : new TextDecoder().decode(asset.source)
        asset.source = order + source
      }
    },
  }
}
