import { languages, loadWords } from '#i18n/i18n.ts'
import { lazy } from 'react'

const about = () => import('#ui/screens/AboutScreen.tsx')
const map = () => import('./MapPage.tsx')
const privacy = () => import('#ui/screens/PrivacyScreen.tsx')
const walk = () => import('./WalkPages.tsx')
const session = () => import('./session.ts')
const earlier = () => import('./EarlierPage.tsx')
const earlierRun = () => import('./EarlierRunPage.tsx')

/** Pages that the first screen does not need: their code comes after it. */
export const AboutScreen = lazy(async () => ({ default: (await about()).AboutScreen }))
export const PrivacyScreen = lazy(async () => ({ default: (await privacy()).PrivacyScreen }))
export const MapPage = lazy(async () => ({ default: (await map()).MapPage }))
export const WalkPages = lazy(async () => ({ default: (await walk()).WalkPages }))
export const EarlierPage = lazy(async () => ({ default: (await earlier()).EarlierPage }))
export const EarlierRunPage = lazy(async () => ({ default: (await earlierRun()).EarlierRunPage }))

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
    map(),
    ...words,
  ])
}
