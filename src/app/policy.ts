/**
 * Puts the policy into the page, for servers that send none: before the first of the body is read, by the
 * early script (`early.ts`); by the app, should that one not have come. As a tag in the file it would stop
 * Chromium from asking for anything ahead (`src/build/README.md`).
 */
export function imposePolicy(): void {
  const { head } = document
  const policy = head.querySelector<HTMLElement>('[data-policy]')?.dataset['policy']
  if (policy === undefined || head.querySelector('meta[http-equiv]') !== null) return
  const meta = document.createElement('meta')
  meta.httpEquiv = 'Content-Security-Policy'
  meta.content = policy
  head.append(meta)
}
