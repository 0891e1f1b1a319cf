import type about from './nl/about.json'
import type accessibility from './nl/accessibility.json'
import type advice from './nl/advice.json'
import type all from './nl/all.json'
import type app from './nl/app.json'
import type common from './nl/common.json'
import type history from './nl/history.json'
import type map from './nl/map.json'
import type pack from './nl/pack.json'
import type start from './nl/start.json'
import type walk from './nl/walk.json'

/** Keys are typed from the Dutch files: an unknown key does not compile. */
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common'
    resources: {
      about: typeof about
      accessibility: typeof accessibility
      advice: typeof advice
      all: typeof all
      app: typeof app
      common: typeof common
      history: typeof history
      map: typeof map
      pack: typeof pack
      start: typeof start
      walk: typeof walk
    }
  }
}
