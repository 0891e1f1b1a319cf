/** Officialese and loan words that have a plainer Dutch word; from common plain-language advice, chosen by us. */
export const wordsToAvoid: ReadonlySet<string> = new Set(
  `aangaande aldaar alsmede alsnog althans betreffende bewerkstelligen bijgevolg casus conform constateren
  continueren daartoe decimeren derhalve desalniettemin desgewenst desondanks dienen dient diens doch doorgaans
  doeltreffend echter effectueren eveneens evenwel faciliteren faciliteert fungeren gaarne gedurende geenszins
  gelieve gelijktijdig genereren geschiedt hetgeen hieromtrent hiertoe implementeren implementatie inclusief indien
  indiceren initiëren inherent inzake inzichtelijk jegens krachtens maximaliseren mede middels minimaliseren
  mits momenteel monitoren namelijk nimmer nochtans noodzakelijkerwijs omtrent ondanks onderhavig onverwijld
  opteren optimaliseren optimaal participeren participatie prioriteren realiseren reeds relevant respectievelijk
  retourneren significant signaleren slechts structureel substantieel telkenmale teneinde tenzij terzake tevens
  thans uitvoering vermits vervolgens verzoeke voornoemd voorts voortvloeit waarborgen wederom
  weliswaar wiens zodoende zorgdragen zulks`.split(/\s+/),
)
