/** Pieces of words that no passphrase may hold: death and violence, illness, sex, abuse, faith, crime. */
export const unfitStems: readonly string[] = `
aansla aanval aanvall abort abortus advocaat afpers afschuw agent akelig alcohol alibi allah
ambulance angst anus armoe arrest arts artsen autopsie bajes bang bastaard bataljon bedel
bedreig bedrieg bedrog begraf begrav beledig bende beroof beul bevalling bewak bewust bier
bijbel bijl bijt billen bisschop bitch black blank blind bloed boeddha boos borrel borst
bourbon braak braken brand breuk bridge brutaal burn captain casino celstr center champagne
chance chantage chef chirurg christus clean close clown coach cocaine cognac coma commando
condoom crack crash crimin crisis cross dader dakloos darm dealer death delict demon depress
detective diagnose dief dieven doctor dode doden dokter dolk dollar dominee dood doof dope
drank dreig drugs duivel dwaas dwang dwing dynam eenzaam eikel ellend engel erfenis etter
executie explos faal fail failliet first flash flikker folter force freak fuck galg gangster
gebrok gedood gedwong geest geil gekwets geleden gelogen geloof gelul gemarteld gemeen
generaal gescheid geschot geslag gesneden gestok gestol gestoord gestorv gestraf getuig
gevang gevangen gevecht geweer gewond gewurgd gijzel gluip godver gokken graf granaat
griezel gruwel haat hallo hang happy hard hash hate heks hemel heroin hersen hetero hoer
homo hospitaal hufter huil idioot idiote inbra infect infuus injectie invalide islam jezus
joint jood junk kanker kanon kapitein kapot kardinaal katholiek keizer kerk kerkhof klap
klier kliniek klojo kloot klootz klote knal kogel kolere kolonel koning kont kontje koorts
korporaal kots krankz kreng kreupel kwaad kwel kwets lafaard leed leger lelij lelijk lesb
letsel leugen lever lijden lijk litteken loog losgeld luier luitenant maffia mager majoor
mama mammie maniak mank marihuana marine martel masters medic medicijn medisch mietje
militair misbruik misdaad misdrijf miskra mislukt moeder monnik monster moord moslim mount
munitie musical naaien naak naakt nacht nazi neger nerv neuk nicht nier officer officier
okay ongeluk ongeval ontploft ontrouw ontsla ontvoer oorlog operatie opereer ophang organ
organen orgasme over overled overspel paniek papa pappie party pastoor patho paus peloton
penis pest pijn pillen pistool plaag plas poep politi politie porno president priester
protest pruik psych radeloos ramp ratten razend rechtb rechter reet regiment religie right
ritueel roken rolstoel roof rover royal ruig ruzie satan schade schedel scheid scheld schiet
schijt schoft schoot schop schrik schuld schurk schutt score seks sekte sergeant sheriff
shit shows sigaar sigaret single skelet slaaf slaan slacht slaver slavern sleep slet slip
sloeg sluip smeerl smerig snee snij snor soldaat soldat sorry sperma spion spook spuit spuug
square stank steek stelen sterf sterv stierf stik stink stom stommel stoned straf street
stress stront stuk suicid sukkel super symptom team teef tepel tequila tering terreur terror
testament therap tirann torpedo tran trap trauma treur triest truck trut tumor tyfus
uitvaart urine vaccin vader vampier vecht verdacht verdom verdriet verdrink vergif verhoor
verkracht verlies verlo verlor vermist vermoord verneder vernie verraad verraden verschr
vervl vervloek verwoest vies vijand virus vloek vrees vreselij vrezen vuil vuurwap walg
wanhop wapen weduw weekend ween wees weesk werkloos whisky wiet wodka woede wond wraak wreed
wreek wurg zeer zeik zelfmoord zenuw ziek zieke ziekenh zombie zonde zwaard zwanger zwarte
zweer zweren zwerv
`
  .trim()
  .split(/\s+/)
