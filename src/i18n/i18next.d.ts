import type about from './nl/about.json'
import type accessibility from './nl/accessibility.json'
import type advice from './nl/advice.json'
import type agreement from './nl/agreement.json'
import type all from './nl/all.json'
import type apart from './nl/apart.json'
import type app from './nl/app.json'
import type cases from './nl/cases.json'
import type check from './nl/check.json'
import type common from './nl/common.json'
import type consulting from './nl/consulting.json'
import type history from './nl/history.json'
import type insight from './nl/insight.json'
import type lock from './nl/lock.json'
import type map from './nl/map.json'
import type pack from './nl/pack.json'
import type recovery from './nl/recovery.json'
import type share from './nl/share.json'
import type sharing from './nl/sharing.json'
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
      agreement: typeof agreement
      all: typeof all
      apart: typeof apart
      app: typeof app
      cases: typeof cases
      check: typeof check
      common: typeof common
      consulting: typeof consulting
      history: typeof history
      insight: typeof insight
      lock: typeof lock
      map: typeof map
      pack: typeof pack
      recovery: typeof recovery
      share: typeof share
      sharing: typeof sharing
      start: typeof start
      walk: typeof walk
    }
  }
}
