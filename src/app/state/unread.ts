import { laterPage } from '#app/base/later-page.tsx'

/** Where what is kept could not be read. */
export const Unread = laterPage(() => import('#ui/parts/Unread.tsx'), 'Unread')
