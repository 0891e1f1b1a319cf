import type { Plugin } from 'vite'

const file = /react-dom-client\.production\.js$/
const marker = /\b(\w+Exception) = Error\((formatProdErrorMessage\(\d+\))\)/g
/** As many as this version of React has. */
const count = 5
const made =
  'function asMarker(message) { return Object.assign(Object.create(Error.prototype), { message }); }\n'

/** The source of React with its markers made without a stack. Throws where they are not as expected. */
export function withCheapMarkers(source: string): string {
  if (source.match(marker)?.length !== count)
    throw new Error(`React no longer has ${count} errors that it only tells apart by identity`)
  return source.replace(marker, '$1 = asMarker($2)') + made
}

/**
 * React makes errors as it loads, to throw them later and know them again; nobody reads their stack. A
 * browser that is watched, by its own tools or by Lighthouse, writes that stack down at once, and
 * reads the whole file twice more for it, on the page's own thread.
 */
export function reactMarkers(): Plugin {
  return {
    name: 'react-markers',
    apply: 'build',
    transform: (code, id) => (file.test(id) ? { code: withCheapMarkers(code), map: null } : null),
  }
}
