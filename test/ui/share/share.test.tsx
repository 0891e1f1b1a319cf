import { EmployerPanel } from '#ui/screens/share/EmployerPanel.tsx'
import { FilePreview } from '#ui/screens/share/FilePreview.tsx'
import { shareParts } from '#ui/screens/share/share-kinds.ts'
import { ShareScreen } from '#ui/screens/share/ShareScreen.tsx'
import { screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { employerFile } from '#share/employer-file.ts'
import { employerText } from '#share/employer-text.ts'
import { shareStates } from '#ui/all/share-states.tsx'
import { aSheet } from '../../share/a-copy.ts'
import { words } from '../../share/employer-words.ts'
import { referencePack } from '../../support/reference-pack.ts'
import { expectNoAxeViolations, show } from '../../support/show.tsx'

const kinds = shareParts.map(([kind]) => ({ kind, href: `#/kopie/${kind}` }))
const nl = referencePack.texts['nl']
if (nl === undefined) throw new Error('no Dutch')

describe('the choice of what to share', () => {
  it('says with each who can read it', () => {
    show(<ShareScreen kinds={kinds} backHref="#/" isEmployee isOff={false} />)
    const items = screen.getAllByRole('listitem')
    expect(items).toHaveLength(6)
    // Nothing leaves with the last one.
    for (const item of items.slice(0, -1)) expect(item).toHaveTextContent(/lezen/)
    expect(screen.getByRole('link', { name: /leidinggevende/ })).toHaveAttribute(
      'href',
      '#/kopie/manager',
    )
  })

  it('says in one sentence that sealing and putting back are off', () => {
    show(<ShareScreen kinds={kinds.slice(2, 4)} backHref="#/" isEmployee isOff />)
    expect(screen.getByText('Op slot zetten en terugzetten kan hier niet.')).toBeVisible()
    expect(screen.getAllByRole('listitem')).toHaveLength(2)
  })

  it('does not speak of “your answers” to an employer’s side', () => {
    const { container } = show(
      <ShareScreen kinds={kinds.slice(2, 4)} backHref="#/" isEmployee={false} isOff={false} />,
    )
    expect(container).not.toHaveTextContent('Uw antwoorden')
  })
})

describe.each(['nl', 'en'])('every state in %s', (language) => {
  it.each(shareStates(nl))('$name has no axe violations', async ({ element }) => {
    const { container } = show(<main>{element}</main>, { language })
    for (const details of container.querySelectorAll('details')) details.open = true
    await expectNoAxeViolations(container)
  })
})

describe('E-08 the preview is the file, sign for sign', () => {
  it('of a sealed file, once it is opened', async () => {
    const text = '{\n "app": "thuiswerkwijzer",\n\t"x": "<b>&amp;\u202e"\n}\n'
    const { user, container } = show(<FilePreview files={[{ name: 'x.age', text }]} />)
    expect(container.querySelector('pre')).toBeNull()
    await user.click(screen.getByText('Kijk precies wat in het bestand staat'))
    await vi.waitFor(() => expect(container.querySelector('pre')?.textContent).toBe(text))
  })

  it('of the agreements, and the paper has no more than the file', () => {
    const file = employerFile(
      {
        madeOn: '2026-11-24',
        language: 'nl',
        sheet: aSheet(),
        looks: [{ rhythm: 'together', dueOn: '2027-01-05' }],
        points: ['Een **punt**'],
      },
      words,
    )
    const text = employerText(file, words)
    const form = { name: 'a.txt', text }
    const { container } = show(
      <EmployerPanel
        file={file}
        words={words}
        forms={{ txt: form, html: form, json: form }}
        onSave={vi.fn()}
        onCopy={vi.fn()}
        onPrint={vi.fn()}
      />,
    )
    expect(container.querySelector('pre')?.textContent).toBe(text)
    const paper = document.querySelector('.paper .share-print')?.textContent ?? ''
    const squeezed = (some: string) => some.replace(/[\s:=-]/g, '')
    const pieces = [...file.agreements, ...file.again].map(({ label }) => label)
    for (const piece of pieces) expect(paper).toContain(piece)
    // Taken in order, every sign of the paper stands in the text too.
    expect(squeezed(`Thuiswerkwijzer${text}`)).toBe(squeezed(paper))
  })
})
