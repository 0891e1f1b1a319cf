import { languages, loadWords } from '#i18n/i18n.ts'
import { lazy } from 'react'

/** In development, and in the build that the tests look at (`vite build --mode all`). */
const hasAllScreens = import.meta.env.DEV || import.meta.env.MODE === 'all'

const about = () => spoken(import('#ui/screens/AboutScreen.tsx'))
const map = () => spoken(import('./MapPage.tsx'))
const accessibility = () => spoken(import('#ui/screens/AccessibilityScreen.tsx'))
const privacy = () => spoken(import('#ui/screens/PrivacyScreen.tsx'))
const walk = () => spoken(import('./WalkPages.tsx'))
const session = () => import('./session.ts')
const earlier = () => spoken(import('./EarlierPage.tsx'))
const earlierRun = () => spoken(import('./EarlierRunPage.tsx'))

/** Pages that the first screen does not need: their code comes after it. */
export const AboutScreen = lazy(async () => ({ default: (await about()).AboutScreen }))
export const PrivacyScreen = lazy(async () => ({ default: (await privacy()).PrivacyScreen }))
export const AccessibilityScreen = lazy(async () => ({
  default: (await accessibility()).AccessibilityScreen,
}))
export const MapPage = lazy(async () => ({ default: (await map()).MapPage }))
export const WalkPages = lazy(async () => ({ default: (await walk()).WalkPages }))
export const EarlierPage = lazy(async () => ({ default: (await earlier()).EarlierPage }))
export const EarlierRunPage = lazy(async () => ({ default: (await earlierRun()).EarlierRunPage }))

/** Not in the product: the build takes it out unless its mode is `all`. */
export const AllScreens = hasAllScreens
  ? lazy(async () => ({ default: (await spoken(import('#ui/all/AllScreens.tsx'))).AllScreens }))
  : undefined

/** The code of a run under way. */
export const sessionCode = session

/** Fetches all that code now, so that it is there before it is asked for, also without a network. */
export async function loadLaterPages(): Promise<void> {
  const words = languages.map(({ tag }) => loadWords(tag))
  await Promise.allSettled([
    session(),
    walk(),
    earlier(),
    earlierRun(),
    about(),
    privacy(),
    accessibility(),
    map(),
    ...words,
  ])
}

/** A page together with its words: the first bundle has only those of the first screen. */
async function spoken<T>(page: Promise<T>): Promise<T> {
  const [code] = await Promise.all([page, loadWords()])
  return code
}
