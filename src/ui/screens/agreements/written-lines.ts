import type { UseTranslationResponse } from 'react-i18next'
import type { Agreement } from '#agreement/agreement.ts'
import { isRealDay } from '#agreement/real-day.ts'
import { sheetLines } from '#agreement/sheet-lines.ts'
import type { SheetLine } from '#agreement/sheet-lines.ts'
import type { AgreementSheet, Means } from '#agreement/sheet.ts'
import type { Role } from '#tree/decision-tree.ts'
import { writtenDay } from '#ui/parts/written-day.ts'

type Say = UseTranslationResponse<'agreement', undefined>['t']

/** One line of the sheet in words. `field` names its place in the sheet, and no record. */
export interface WrittenLine {
  readonly field: string
  readonly label: string
  /** Several lines for an agreement: what, who, when, who decided. */
  readonly text: string
}

/**
 * The sheet in words, in its fixed order: what is shown, printed and shared. Equal sheets give
 * equal lines, whatever ids their agreements bear. `t` speaks `language`.
 */
export function writtenLines(
  sheet: AgreementSheet,
  t: Say,
  language: string,
): readonly WrittenLine[] {
  const count = { means: 0, agreement: 0 }
  return sheetLines(sheet).map((line) => {
    if (line.kind === 'means' || line.kind === 'agreement') count[line.kind] += 1
    const number = line.kind === 'means' || line.kind === 'agreement' ? count[line.kind] : 0
    return written(line, number, t, language)
  })
}

function written(line: SheetLine, number: number, t: Say, language: string): WrittenLine {
  switch (line.kind) {
    case 'start':
      return { field: 'start', label: t('start.written'), text: t(`start.${line.start}`) }
    case 'field':
      return { field: line.id, label: t(`field.${line.id}.label`), text: line.text }
    case 'move':
      return { field: 'may-move', label: t('move.label'), text: t(`move.${line.move}`) }
    case 'day':
      return {
        field: line.id,
        label: t(`day.${line.id}.label`),
        text: writtenDay(line.on, language),
      }
    case 'means':
      return {
        field: `means-${number}`,
        label: t('means.name', { number }),
        text: itemText(line.means, t, language),
      }
    case 'agreement':
      return {
        field: `agreement-${number}`,
        label: t('own.name', { number }),
        text: itemText(line.agreement, t, language),
      }
  }
}

function itemText(item: Means & Partial<Agreement>, t: Say, language: string): string {
  const { what, who, when, decidedBy = [] } = item
  return [
    what,
    ...(who.length === 0 ? [] : [`${t('item.who')}: ${named(who, t, language)}`]),
    ...(when === '' ? [] : [`${t('item.when')}: ${whenText(when, language)}`]),
    ...(decidedBy.length === 0 ? [] : [`${t('item.decidedBy')}: ${named(decidedBy, t, language)}`]),
  ].join('\n')
}

function whenText(when: string, language: string): string {
  return isRealDay(when) ? writtenDay(when, language) : when
}

function named(who: readonly Role[], t: Say, language: string): string {
  const names = who.map((role) => t(`role.${role}`))
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(names)
}
