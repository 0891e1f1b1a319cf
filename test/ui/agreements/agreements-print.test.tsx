import { anySheet, aSheet, anAgreement, anId } from '../../agreement/a-sheet.ts'
import { createI18n, loadWords } from '#i18n/i18n.ts'
import { AgreementsPrint } from '#ui/screens/agreements/AgreementsPrint.tsx'
import { writtenLines } from '#ui/screens/agreements/written-lines.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { show } from '../../support/show.tsx'

await loadWords('en')

describe('the sheet on paper', () => {
  it('holds what was agreed, in the fixed order', () => {
    const { container } = show(<AgreementsPrint sheet={aSheet({ start: 'home' })} />)
    const paper = container.querySelector('.agreements-print')
    const lines = [...(paper?.querySelectorAll('dl > div') ?? [])].map((line) => line.textContent)
    expect(lines).toEqual([
      'StartBeginnen met thuiswerken',
      'Dagen en uren thuisMaandag, 9 tot 12 uur',
      'Mag een dag thuis een keer wisselen?Ja, in overleg',
      'MaatjeSamira',
      'Nodig 1Een bureau\nWie: leidinggevende\nWanneer: 1 december 2026',
      'Afspraak 1Elke dag begint met een lijst\nWie: medewerker',
      'Geldt tot en met5 januari 2027',
      'Samen opnieuw kijken op5 januari 2027',
      'Laatste dag voor het gesprek met de verzuimbegeleider24 februari 2027',
    ])
  })

  it('says who decided, and not that it differs from the advice', () => {
    const decided = anAgreement({
      what: 'Twee weken op de werkplek',
      decidedBy: ['employee', 'manager'],
    })
    const { container } = show(<AgreementsPrint sheet={aSheet({ own: [decided] })} />)
    expect(container).toHaveTextContent('Beslist door: medewerker en leidinggevende')
    expect(container).not.toHaveTextContent(/advies/)
  })

  it('is the same for equal agreements, whatever ids they bear (E-01)', () => {
    const t = createI18n('nl').getFixedT('nl', 'agreement')
    const other = aSheet({ id: anId(7), own: [anAgreement({ id: anId(8) })] })
    expect(writtenLines(other, t, 'nl')).toEqual(writtenLines(aSheet(), t, 'nl'))
  })

  it('shows what people wrote as it is: no markup, no keys, no placeholders (I-06, I-07)', () => {
    const t = createI18n('en').getFixedT('en', 'agreement')
    const text = fc.constantFrom(
      '<img src=x onerror=alert(1)>',
      '{{what}}',
      '$t(agreement:title)',
      '**x**',
    )
    fc.assert(
      fc.property(anySheet(text), (sheet) => {
        const lines = writtenLines(sheet, t, 'en')
        for (const { what } of [...sheet.own, ...sheet.means])
          expect(lines.some((line) => line.text.startsWith(what))).toBe(true)
        for (const value of Object.values(sheet.fields))
          expect(lines.some((line) => line.text === value)).toBe(true)
      }),
    )
  })
})
