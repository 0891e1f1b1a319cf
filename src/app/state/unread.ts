import { laterPage } from '#app/base/later-page.tsx'

/** Shown where stored data could not be read. */
export const Unread = laterPage(() => import('#ui/parts/Unread.tsx'), 'Unread')
