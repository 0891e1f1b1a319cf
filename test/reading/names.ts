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
    save: {
      'i18n/cases.': 'the pages of cases',
      'i18n/about.privacy.stored.body.bedrijfsarts': 'what holds for a bedrijfsarts',
      'i18n/about.privacy.stored.body.employer': 'what holds for an employer',
      'i18n/about.privacy.howLong.body.bedrijfsarts': 'what holds for a bedrijfsarts',
      'i18n/about.privacy.howLong.body.employer': 'what holds for an employer',
      'i18n/common.nav.cases': 'the menu of a professional',
      'i18n/app.title.case': 'the pages of cases',
      'i18n/lock.done.toCases': 'the way back to cases',
      'i18n/recovery.': 'copies hold cases of others too',
      'i18n/share.csv.case': 'the list of a case manager',
      'i18n/sharing.': 'files hold cases of others too',
      'i18n/start.form.notKept.': 'said to a professional',
    },
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
]
