/** Hard words that stay, each with why. A word not listed here fails the check. */
export const hardWords: Readonly<Record<string, string>> = {
  aandachtspunten: 'the guideline’s own word; a heading says what they are',
  bedrijfsarts: 'the law’s name; explained where it first stands',
  bereikbaarheid: 'the shortest word for when one can be reached',
  bespreekbaar: 'common in talk at work',
  contactmomenten: 'made of two common words',
  deskundigenoordeel: 'UWV’s name for it; explained where it stands',
  ergonomische: 'the field’s word; the sentence after it explains it',
  instellingen: 'what browsers call it',
  internetverbinding: 'made of two common words',
  pijltjestoetsen: 'made of two common words',
  privévenster: 'what browsers call it',
  randvoorwaarden: 'the guideline’s own word',
  referentieboom: 'the name of our tree',
  terugdraaien: 'made of two common words',
  thuissituatie: 'what the privacy rules call it',
  thuiswerkleidraad: 'the name of the source',
  thuiswerkplek: 'made of two common words',
  thuiswerkwijzer: 'the name of the app',
  uitbreidingen: 'what browsers call them',
  vergrendelen: 'what devices call it',
  verhoudingen: 'part of a source’s subject',
  vermoeidheid: 'part of a source’s finding',
  verstandiger: 'a form of a common word',
  verzuimbegeleider: 'the guideline’s own word; explained at the first choice',
  werkbelasting: 'the guideline’s own word',
  werkcomputer: 'made of two common words',
  werkomgeving: 'made of two common words',
}

/** Texts over another limit, each with why. */
export const exceptions: Readonly<Record<string, string>> = {}
