import { languages, loadSpokenWords, loadWords } from '#i18n/i18n.ts'
import { loadBrandFont } from './base/brand-font.ts'
import { laterLoads, laterPage } from './base/later-page.tsx'
import { ResumePart, StartDue } from './later-parts.ts'
import { needed } from './base/needed.ts'
import { whenIdle } from './base/when-idle.ts'

/** In development, and in the build that the tests look at (`vite build --mode all`). */
const hasAllScreens = import.meta.env.DEV || import.meta.env.MODE === 'all'

const history = () => import('#history/open-history.ts')
const session = () => import('./state/session.ts')
const opening = () => import('./agreements/opening.ts')
const calendar = () => import('#reminder/calendar-file.ts')

/** Pages that the first screen does not need: their code comes after it, and so do their words. */
export const AboutPage = laterPage(() => import('./check/AboutPage.tsx'), 'AboutPage')
export const PrivacyPage = laterPage(() => import('./check/PrivacyPage.tsx'), 'PrivacyPage')
export const AccessibilityScreen = laterPage(
  () => import('#ui/screens/about/AccessibilityScreen.tsx'),
  'AccessibilityScreen',
)
export const PackIssuesScreen = laterPage(
  () => import('#ui/screens/trouble/PackIssuesScreen.tsx'),
  'PackIssuesScreen',
)
/** In the place of a page that there is not. */
export const NotFoundScreen = laterPage(
  () => import('#ui/screens/trouble/NotFoundScreen.tsx'),
  'NotFoundScreen',
)
/** In the place of a page that is not for whoever keeps this device. */
export const NotOpen = laterPage(() => import('./state/NotOpen.tsx'), 'NotOpen')
/** Where what is kept could not be read. */
export const Unread = laterPage(() => import('#ui/parts/Unread.tsx'), 'Unread')
export const UnreadScreen = laterPage(
  () => import('#ui/screens/trouble/UnreadScreen.tsx'),
  'UnreadScreen',
)
export const MapPage = laterPage(() => import('./walk/MapPage.tsx'), 'MapPage')
export const AgreementsPage = laterPage(
  () => import('./agreements/AgreementsPage.tsx'),
  'AgreementsPage',
)
export const SharePage = laterPage(() => import('./share/SharePage.tsx'), 'SharePage')
export const AgendaPage = laterPage(() => import('./agreements/AgendaPage.tsx'), 'AgendaPage')
export const ApartPage = laterPage(() => import('./apart/ApartPage.tsx'), 'ApartPage')
export const ConsultingPage = laterPage(
  () => import('./consulting/ConsultingPage.tsx'),
  'ConsultingPage',
)
export const CheckPage = laterPage(() => import('./check/CheckPage.tsx'), 'CheckPage')
export const WalkPages = laterPage(() => import('./walk/WalkPages.tsx'), 'WalkPages')
export const AdvicePage = laterPage(() => import('./advice/AdvicePage.tsx'), 'AdvicePage')
export const EarlierPage = laterPage(() => import('./earlier/EarlierPage.tsx'), 'EarlierPage')
export const CasesPage = laterPage(() => import('./cases/CasesPage.tsx'), 'CasesPage')
export const CasePage = laterPage(() => import('./cases/CasePage.tsx'), 'CasePage')
export const RecoveryPage = laterPage(() => import('./recovery/RecoveryPage.tsx'), 'RecoveryPage')
export const StoragePage = laterPage(() => import('./recovery/StoragePage.tsx'), 'StoragePage')
export const StorageBar = laterPage(
  () => import('#ui/screens/recovery/StorageBar.tsx'),
  'StorageBar',
)
export const ElsewhereScreen = laterPage(
  () => import('#ui/screens/recovery/ElsewhereScreen.tsx'),
  'ElsewhereScreen',
)
export const EarlierRunPage = laterPage(
  () => import('./earlier/EarlierRunPage.tsx'),
  'EarlierRunPage',
)
export const LockPage = laterPage(() => import('./lock/LockPage.tsx'), 'LockPage')
export const FinishPage = laterPage(() => import('./lock/FinishPage.tsx'), 'FinishPage')
export const CoverPage = laterPage(() => import('./lock/CoverPage.tsx'), 'CoverPage')
export const UnlockPart = laterPage(() => import('./lock/UnlockPart.tsx'), 'UnlockPart')
export const IdleWatch = laterPage(() => import('./lock/IdleWatch.tsx'), 'IdleWatch')

/** Not in the product: the build takes it out unless its mode is `all`. */
export const AllPage = hasAllScreens
  ? laterPage(() => import('./check/AllPage.tsx'), 'AllPage')
  : undefined

/** The code of a run under way. */
export const sessionCode = () => needed(session)

/** The code of what is kept on this device, with the words for it and what the start page shows of it. */
export const historyCode = () =>
  needed(async () => {
    const parts = [loadSpokenWords(), StartDue.load(), ResumePart.load()]
    const [code] = await Promise.all([history(), ...parts])
    return code
  })

/** The same where nothing may be kept. */
export const memoryCode = () =>
  needed(async () => {
    const [code] = await Promise.all([import('#history/in-memory.ts'), loadSpokenWords()])
    return code
  })

/** The code that keeps its lock; without a passphrase too. */
export const lockHolderCode = () => needed(() => import('./state/lock-holder.ts'))

/** What offers a new version. */
export const UpdateBar = laterPage(() => import('#ui/parts/UpdateBar.tsx'), 'UpdateBar')

/** What a passphrase is set, given and taken away with. */
export const lockVerbs = () => needed(() => import('./lock/verbs.ts'))

/** The code that makes the app work without a network. */
export const offlineCode = () => import('./offline/keep-offline.ts')

/** The code that knows where a new run opens. */
export const openingCode = () => needed(opening)

/** The code that counts what is due. */
export const dueCode = () => import('./cases/due-here.ts')

/** The code that writes a calendar file. */
export const calendarCode = () => needed(calendar)

/** The code that reads agreements as they are kept. */
export const sheetCode = () => needed(() => import('#agreement/parse-sheet.ts'))

/**
 * Fetches all that code bit by bit, so that it is there before it is asked for, also without a
 * network. What cannot be had is left: nobody has asked for it, and no page is loaded again for it.
 */
export async function loadLaterPages(): Promise<void> {
  await whenIdle([
    loadBrandFont,
    session,
    WalkPages.load,
    opening,
    ...laterLoads,
    history,
    calendar,
    ...languages.map(
      ({ tag }) =>
        () =>
          loadWords(tag),
    ),
  ])
}
