/** A thing has one name. What it is not called, and where that word may stand all the same. */
export interface Name {
  /** The name that is shown. */
  readonly name: string
  readonly not: RegExp
  /** Keys, or the beginnings of keys, each with why. */
  readonly save?: Readonly<Record<string, string>>
}

const forAuthors = 'whoever writes a pack reads it'
const othersTree = 'names the tree of the official guideline'

const ofCases = 'only a professional, or who has more than one, comes there'
const ofOthers = 'said to a professional'
const ofMany = 'only where there is more than one, or one of someone else'
/** An employee with one case never meets the word. */
const aCase = {
  'i18n/cases.title': ofCases,
  'i18n/cases.intro': ofCases,
  'i18n/cases.memory': ofCases,
  'i18n/cases.line': ofCases,
  'i18n/cases.unnamed': ofCases,
  'i18n/cases.find.': ofCases,
  'i18n/cases.empty': ofCases,
  'i18n/cases.print.': ofCases,
  'i18n/cases.new.': ofCases,
  'i18n/cases.page.': ofCases,
  'i18n/cases.begin.': ofCases,
  'i18n/cases.runs.none': ofCases,
  'i18n/cases.sheets.none': ofCases,
  'i18n/cases.timeline.': ofCases,
  'i18n/cases.manage.': ofCases,
  'i18n/cases.start.': ofMany,
  'i18n/cases.notOpen.case': ofOthers,
  'i18n/cases.notOpen.toCases': ofOthers,
  'i18n/about.privacy.stored.body.bedrijfsarts': 'what holds for a bedrijfsarts',
  'i18n/about.privacy.stored.body.employer': 'what holds for an employer',
  'i18n/about.privacy.howLong.body.bedrijfsarts': 'what holds for a bedrijfsarts',
  'i18n/about.privacy.howLong.body.employer': 'what holds for an employer',
  'i18n/common.nav.cases': 'the menu of a professional',
  'i18n/app.title.case': ofCases,
  'i18n/lock.done.toCases': ofOthers,
  'i18n/recovery.known.cases': ofMany,
  'i18n/recovery.copies.cases': ofMany,
  'i18n/recovery.retention.toCases': ofMany,
  'i18n/sharing.kind.copyOwn.label': ofOthers,
  'i18n/sharing.kind.handover.label': ofOthers,
  'i18n/sharing.handover.': ofOthers,
  'i18n/sharing.count.cases': ofMany,
  'i18n/sharing.file.unnamed': ofMany,
  'i18n/sharing.import.case': 'of a case of someone else',
  'i18n/sharing.import.doneCases': ofOthers,
  'i18n/sharing.import.toCases': ofOthers,
  'i18n/sharing.import.lock.body': ofOthers,
  'i18n/start.form.notKept.': ofOthers,
}

export const dutchNames: readonly Name[] = [
  { name: 'de wijzer', not: /\b(de|deze|een|onze) apps?\b|\b(web)?sites?\b|pagina/i },
  { name: 'invullen, ingevuld op', not: /doorlo(op|pen)/i },
  { name: 'opnieuw kijken', not: /terugkijk|terug te kijken|aan de beurt/i },
  { name: 'afspraken', not: /\b(afspraken)?blad(en)?\b/i },
  { name: 'kopie', not: /reservekopie|back-?up/i },
  { name: 'wachtwoordzin', not: /wachtzin/i },
  { name: 'wat er thuis nodig is', not: /voorwaarde/i },
  { name: 'medewerker', not: /werknemer/i },
  {
    name: 'de vragen',
    not: /beslisbo(om|men)|\broutes?\b|\bkaart\b|\btekening|\bpakket/i,
    save: { 'i18n/pack.': forAuthors, 'referentieboom.statement.': othersTree },
  },
  {
    name: 'verzuimbegeleider',
    not: /\bbegeleiders?\b/i,
    save: { 'i18n/insight.calendar.describe.': 'others read a calendar: no word of absence' },
  },
  { name: 'spullen', not: /\bmiddel(en)?\b/i },
  { name: 'u hebt', not: /\bheeft u\b|\bu heeft\b/i },
  { name: 'wij', not: /\bwe\b/i },
  { name: 'thuiswerken', not: /\bthuis (werken|werkt|gewerkt)\b/i },
  { name: 'goedvindt', not: /\bgoed vindt\b/i },
  {
    name: 'traject, for professionals only',
    not: /traject/i,
    save: aCase,
  },
]

export const englishNames: readonly Name[] = [
  {
    name: 'this guide',
    not: /\b(the|this) app\b|\b(web)?sites?\b|\bpages?\b/i,
    save: {
      'i18n/cases.print.page': 'a page of paper',
    },
  },
  {
    name: 'fill in, filled in on',
    not: /\b(a|one|this|each|earlier|finished|new|your|the|these) runs?\b|\bwalked\b/i,
  },
  {
    name: 'look again',
    not: /\blook(s|ed|ing)? back\b|\b(is|are) due\b/i,
    save: {
      'i18n/insight.process.step.first-year-evaluation':
        'what the law asks: to look at the year that was',
    },
  },
  { name: 'agreements', not: /\bsheets?\b/i },
  { name: 'copy', not: /back-?up/i },
  { name: 'what home needs', not: /prerequisite|precondition/i },
  { name: 'absence adviser', not: /counsellor/i },
  { name: 'symptoms, health problems', not: /complain/i },
  { name: 'working from home', not: /home[- ]working/i },
  {
    name: 'the questions',
    not: /decision tree|\broutes?\b|\bdrawing\b|\b(this|another) pack\b/i,
    save: { 'i18n/pack.': forAuthors, 'referentieboom.statement.': othersTree },
  },
  { name: 'continue', not: /\bgo(es|ing)? on\b/i },
  { name: 'started', not: /\bbegun\b/i },
  { name: 'separately', not: /\b(fill in|answered|give[^.]*) apart\b/i },
  { name: 'equipment', not: /\bmeans\b/i },
  { name: 'conversation', not: /\b(the|your|next|this) talk\b/i },
  { name: 'availability', not: /reachability|being reached/i },
  { name: 'please note', not: /(^|[.:] )mind[.:]|\bpoints to mind\b/i },
  { name: 'case, for professionals only', not: /\bcases?\b(?! manager)/i, save: aCase },
]
