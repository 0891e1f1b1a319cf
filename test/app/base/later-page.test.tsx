import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Suspense } from 'react'
import { I18nextProvider } from 'react-i18next'
import { expect, test, vi } from 'vitest'
import { laterPage } from '#app/base/later-page.tsx'
import { TroubleBoundary } from '#app/TroubleBoundary.tsx'
import { createI18n } from '#i18n/i18n.ts'

const gone = new TypeError('Failed to fetch dynamically imported module')
const Greeting = ({ whom }: { readonly whom: string }) => <p>Dag {whom}</p>

test('a page that could not be had is asked for anew by another try', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  const get = vi.fn(async () => ({ Greeting })).mockRejectedValueOnce(gone)
  const Page = laterPage(get, 'Greeting')
  show(<Page whom="u" />)
  expect(await screen.findByText('Er gaat iets mis')).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Probeer opnieuw' }))
  expect(await screen.findByText('Dag u')).toBeVisible()
  expect(get).toHaveBeenCalledTimes(2)
})

test('one that was fetched ahead in vain is asked for when it is shown', async () => {
  const get = vi.fn(async () => ({ Greeting })).mockRejectedValueOnce(gone)
  const Page = laterPage(get, 'Greeting')
  await expect(Page.load()).rejects.toThrow('Failed to fetch')
  show(<Page whom="u" />)
  expect(await screen.findByText('Dag u')).toBeVisible()
})

test('one that is there is shown at once', async () => {
  const Page = laterPage(async () => ({ Greeting }), 'Greeting')
  await Page.load()
  show(<Page whom="u" />)
  expect(screen.getByText('Dag u')).toBeVisible()
})

function show(page: React.ReactNode): void {
  render(
    <I18nextProvider i18n={createI18n('nl')}>
      <TroubleBoundary place="#/">
        <Suspense>{page}</Suspense>
      </TroubleBoundary>
    </I18nextProvider>,
  )
}
