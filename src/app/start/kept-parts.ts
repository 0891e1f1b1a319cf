import { laterPage } from '#app/base/later-page.tsx'

/** What the start page shows of what is kept; their code comes with the history. */
export const StartDue = laterPage(() => import('#app/earlier/StartDue.tsx'), 'StartDue')
export const ResumePart = laterPage(() => import('#ui/screens/start/ResumeCard.tsx'), 'ResumeCard')
