import { laterPage } from '#app/base/later-page.tsx'

/** What pages of other features show of what is kept, after themselves. */
export const RetentionPart = laterPage(() => import('./RetentionPart.tsx'), 'RetentionPart')
