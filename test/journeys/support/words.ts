import enAbout from '#i18n/en/about.json' with { type: 'json' }
import enAdvice from '#i18n/en/advice.json' with { type: 'json' }
import enAgreement from '#i18n/en/agreement.json' with { type: 'json' }
import enApart from '#i18n/en/apart.json' with { type: 'json' }
import enApp from '#i18n/en/app.json' with { type: 'json' }
import enCases from '#i18n/en/cases.json' with { type: 'json' }
import enCommon from '#i18n/en/common.json' with { type: 'json' }
import enConsulting from '#i18n/en/consulting.json' with { type: 'json' }
import enHistory from '#i18n/en/history.json' with { type: 'json' }
import enInsight from '#i18n/en/insight.json' with { type: 'json' }
import enLock from '#i18n/en/lock.json' with { type: 'json' }
import enMap from '#i18n/en/map.json' with { type: 'json' }
import enPack from '#i18n/en/pack.json' with { type: 'json' }
import enRecovery from '#i18n/en/recovery.json' with { type: 'json' }
import enShare from '#i18n/en/share.json' with { type: 'json' }
import enSharing from '#i18n/en/sharing.json' with { type: 'json' }
import enStart from '#i18n/en/start.json' with { type: 'json' }
import enWalk from '#i18n/en/walk.json' with { type: 'json' }
import nlAbout from '#i18n/nl/about.json' with { type: 'json' }
import nlAdvice from '#i18n/nl/advice.json' with { type: 'json' }
import nlAgreement from '#i18n/nl/agreement.json' with { type: 'json' }
import nlApart from '#i18n/nl/apart.json' with { type: 'json' }
import nlApp from '#i18n/nl/app.json' with { type: 'json' }
import nlCases from '#i18n/nl/cases.json' with { type: 'json' }
import nlCommon from '#i18n/nl/common.json' with { type: 'json' }
import nlConsulting from '#i18n/nl/consulting.json' with { type: 'json' }
import nlHistory from '#i18n/nl/history.json' with { type: 'json' }
import nlInsight from '#i18n/nl/insight.json' with { type: 'json' }
import nlLock from '#i18n/nl/lock.json' with { type: 'json' }
import nlMap from '#i18n/nl/map.json' with { type: 'json' }
import nlPack from '#i18n/nl/pack.json' with { type: 'json' }
import nlRecovery from '#i18n/nl/recovery.json' with { type: 'json' }
import nlShare from '#i18n/nl/share.json' with { type: 'json' }
import nlSharing from '#i18n/nl/sharing.json' with { type: 'json' }
import nlStart from '#i18n/nl/start.json' with { type: 'json' }
import nlWalk from '#i18n/nl/walk.json' with { type: 'json' }
import type { Texts } from '#pack/pack.ts'
import enTexts from '../../../public/packs/referentieboom/en.json' with { type: 'json' }
import nlTexts from '../../../public/packs/referentieboom/nl.json' with { type: 'json' }

export const languages = ['nl', 'en'] as const
export type Language = (typeof languages)[number]

/** What people read, as the interface and the reference pack have it. */
export const wordsIn = {
  nl: {
    about: nlAbout,
    advice: nlAdvice,
    agreement: nlAgreement,
    apart: nlApart,
    app: nlApp,
    cases: nlCases,
    common: nlCommon,
    consulting: nlConsulting,
    history: nlHistory,
    insight: nlInsight,
    lock: nlLock,
    map: nlMap,
    pack: nlPack,
    recovery: nlRecovery,
    share: nlShare,
    sharing: nlSharing,
    start: nlStart,
    walk: nlWalk,
    texts: nlTexts as Texts,
  },
  en: {
    about: enAbout,
    advice: enAdvice,
    agreement: enAgreement,
    apart: enApart,
    app: enApp,
    cases: enCases,
    common: enCommon,
    consulting: enConsulting,
    history: enHistory,
    insight: enInsight,
    lock: enLock,
    map: enMap,
    pack: enPack,
    recovery: enRecovery,
    share: enShare,
    sharing: enSharing,
    start: enStart,
    walk: enWalk,
    texts: enTexts as Texts,
  },
} as const

/** The words that the brief fixes to the letter. */
export const fixed = {
  nl: {
    answer: { yes: 'Ja', no: 'Nee', unsure: 'Weet ik niet' },
    previous: 'Vorige vraag',
    answers: 'Uw antwoorden',
    change: 'Wijzigen',
    help: 'Help mij kiezen',
    resume: 'Verder gaan',
    restart: 'Opnieuw beginnen',
    walkTitle: 'Vragen – Thuiswerkwijzer',
    questionOf: (position: number) => `Vraag ${position}`,
  },
  en: {
    answer: { yes: 'Yes', no: 'No', unsure: "I don't know" },
    previous: 'Previous question',
    answers: 'Your answers',
    change: 'Change',
    help: 'Help me decide',
    resume: 'Continue',
    restart: 'Start again',
    walkTitle: 'Questions – Thuiswerkwijzer',
    questionOf: (position: number) => `Question ${position}`,
  },
} as const

/** Pack prose as it is read: without the marks of emphasis. */
export function plain(text: string): string {
  return text.replaceAll('**', '')
}

/** The title of an advice as it is heard: that it is one, and which. */
export function adviceTitle(language: Language, outcome: string): string {
  const { advice, texts } = wordsIn[language]
  return `${advice.eyebrow} ${texts.outcomes[outcome]?.title}`
}
