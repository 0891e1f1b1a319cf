/**
 * Each statement of S1, the Thuiswerkleidraad, and where it stands, a place a line:
 * number | screen | key | words of it in Dutch | in English.
 * A key is `pack:` and a path in the pack's texts, or `words:` and one in the interface's.
 */
export const statementsOfS1 = `
1 | about | pack:statement.1 | Thuiswerken kan steeds vaker | more and more possible
1 | about | pack:statement.1 | al de eerste stap terug naar werk | already the first step back to work
2 | start | words:start.purpose | of u eerder thuiswerkte of niet | whether or not you worked from home before
2 | question | pack:questions.step.voices.employee.help.1 | altijd al thuis | always work from home
3 | about | pack:statement.1 | stap voor stap na te gaan | find out, step by step
4 | advice | pack:warning | betekent niet dat iemand klaar is voor kantoor | does not mean that someone is ready for the office
5 | advice | pack:warning | kan ook later | can also be later
6 | advice | pack:warning | ook daar moet de werkomgeving passen | the working environment must suit there too
7 | about | words:about.more | Meer informatie | More information
8 | about | pack:sources.S1 | ZonMw en Radboud Universiteit | ZonMw and Radboud University
9 | question | pack:questions.tasks.voices.employee.ask | werk dat u thuis kunt doen | work that you can do at home
10 | question | pack:questions.workplace.voices.employee.ask | thuis een goede werkplek, of kunt u die krijgen | a good workplace at home, or can you get one
11 | question | pack:questions.undisturbed.voices.employee.ask | thuis ongestoord | at home undisturbed
12 | advice | pack:outcomes.conditions-first.voices.employee | raden wij nu nog niet aan | do not advise starting at home yet
13 | advice | pack:outcomes.conditions-first.voices.employee | Is dit geregeld? Kijk dan opnieuw | Is this arranged? Then look again
14 | question | words:walk.phase.tree | Deel 2 van 2 | Part 2 of 2
15 | start | words:start.form.table.hint | ook alleen invullen | fill this in alone
15 | start | words:start.form.table.legend | Wie zit er nog meer aan tafel | Who else is at the table
16 | start | words:start.form.perspective.counsellorHint | casemanager of bedrijfsarts | case manager or occupational physician
17 | advice | pack:rhythms.with-counsellor | minstens eens per 3 maanden met de verzuimbegeleider | at least once every 3 months with the absence adviser
18 | about | pack:statement.2 | De beslisboom uit de leidraad is een plaatje | The decision tree in the guideline is a picture
19 | advice | pack:notBinding | **Dit advies is niet bindend.** | **This advice is not binding.**
20 | advice | pack:notBinding | begin voor een gesprek over wat mogelijk is | start for a conversation about what is possible
21 | advice | pack:points.e-energy | energie voor uw terugkeer | energy for your return to work
21 | advice | pack:points.e-energy | zorgen voor kinderen. Die kosten ook energie | looking after children. They cost energy too
22 | advice | pack:points.e-breaks | tot rust, eet gezond** en **beweeg genoeg | Rest, eat healthily** and **move enough
22 | advice | pack:points.e-breaks | zeker als u minder beweegt | all the more if you move less
23 | advice | pack:points.e-posture | geen lichamelijke klachten | no physical symptoms
23 | advice | pack:points.e-posture | De bedrijfsarts kan u advies geven | can advise you
24 | advice | pack:points.e-limits | grenzen aan werktijd en aan contact over het werk | limits to working time and to contact about work
24 | advice | pack:points.e-limits | wanneer u bereikbaar bent en wanneer u niet werkt | when you can be reached and when you do not work
25 | advice | pack:points.m-contact | minder zichtbaar | less visible
25 | advice | pack:points.m-contact | vaste afspraken om contact te houden | fixed appointments to keep in touch
26 | advice | pack:points.m-hours | werktijden | working hours
26 | advice | pack:points.m-hours | aan het eind van de periode af | finished at the end of the period
27 | advice | pack:points.m-availability | bereikbaarheid en over grenzen | availability and on limits
27 | advice | pack:points.m-availability | Vertel ze ook aan collega's | Also tell colleagues
28 | advice | pack:points.m-appreciation | ook op afstand merken dat u het werk ziet en waardeert | at a distance too, that you see and value the work
29 | advice | pack:points.m-support | lichamelijke en mentale gezondheid te ondersteunen | support physical and mental health
30 | advice | pack:points.c-support | lichamelijke en mentale gezondheid kan ondersteunen | support physical and mental health
31 | advice | pack:points.c-ergonomics | ergonomische werkplek | ergonomic workplace
32 | advice | pack:points.c-workload | Voorkom ook thuis te veel werk | Prevent too much work at home too
32 | advice | pack:points.c-workload | concrete afspraken over de werkbelasting | concrete agreements on workload
33 | advice | pack:points.c-risks | factoren van de Thuiswerkleidraad | factors of the guideline
33 | advice | pack:points.c-risks | sociale steun, de balans tussen werk en privé, structuur | social support, work–life balance, structure
34 | advice | pack:rhythms.together | De uitkomst kan veranderen | The outcome can change
34 | advice | pack:rhythms.together | minstens eens per 6 weken samen | together again at least once every 6 weeks
35 | advice | pack:footnotes.occupational-physician | Casemanager, ergonoom en anderen | Case manager, ergonomist and others
36 | advice | pack:footnotes.occupational-physician | beoordeelt uiteindelijk welk werk iemand kan doen | finally judges what work someone can do
37 | advice | pack:footnotes.occupational-physician | kunnen taken verdelen | can divide tasks`
