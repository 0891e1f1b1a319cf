import { lazy } from 'react'

const about = () => import('#ui/screens/AboutScreen.tsx')
const privacy = () => import('#ui/screens/PrivacyScreen.tsx')
const advice = () => import('./AdvicePage.tsx')
const earlier = () => import('./EarlierPage.tsx')
const earlierRun = () => import('./EarlierRunPage.tsx')

/** Pages that the first screen does not need: their code comes after it. */
export const AboutScreen = lazy(async () => ({ default: (await about()).AboutScreen }))
export const PrivacyScreen = lazy(async () => ({ default: (await privacy()).PrivacyScreen }))
export const AdvicePage = lazy(async () => ({ default: (await advice()).AdvicePage }))
export const EarlierPage = lazy(async () => ({ default: (await earlier()).EarlierPage }))
export const EarlierRunPage = lazy(async () => ({ default: (await earlierRun()).EarlierRunPage }))

/** Fetches that code now, so that a page is there before it is asked for, also without a network. */
export async function loadLaterPages(): Promise<void> {
  await Promise.allSettled([advice(), earlier(), earlierRun(), about(), privacy()])
}
