/** The facts of S2 to S5 that the app tells, and where; written as `statements-s1.ts`. */
export const factsOfS2 = `
1 | agreements | words:agreement.field.days-home.label | Dagen en uren thuis | Days and hours at home
2 | question | pack:questions.tasks.voices.employee.help.0 | niet gebonden aan een vaste plek | not tied to a fixed place
3 | agreements | words:agreement.field.days-home.hint | hoogstens 6 uur per week | at most 6 hours a week
4 | question | pack:questions.partly.voices.manager.help.1 | een plek vrij en er zijn collega's | a place is free and colleagues are present
5 | agreements | words:agreement.field.reachable.label | Wanneer bereikbaar, en wanneer niet | When you can be reached, and when not
6 | agreements | words:agreement.move.label | een keer wisselen | moved now and then
7 | agreements | words:agreement.day.runs-until.label | Geldt tot en met | Holds until
7 | agreements | words:agreement.day.evaluated-on.label | Samen opnieuw kijken op | Look again together on
8 | agreements | words:agreement.day.runs-until.hint | U mag allebei eerder om een verandering vragen | Both of you may ask for a change
9 | agreements | words:agreement.field.breaks.hint | met pauzes duurt hoogstens 12 uur | with breaks lasts at most 12 hours
10 | question | pack:questions.wish.voices.employee.explanation | Thuiswerken is vrijwillig | Working from home is voluntary
11 | question | pack:questions.wish.voices.employee.help.4 | zelf voorstellen. Uw leidinggevende mag dat ook | propose working from home yourself. Your manager may too
12 | advice | pack:secondOpinion | Geen van beide geeft recht op thuiswerken | Neither gives a right to work from home
13 | agreements | words:agreement.sheet.noWhy | als de leidinggevende ermee instemt | if the manager agrees
14 | agreements | words:agreement.sheet.noWhy | Na ondertekenen hoort dit in het re-integratiedossier | Once signed, this belongs in the reintegration file
15 | advice | pack:questions.workplace.whatHelps.1 | laptop, stoel, scherm, toetsenbord, muis, telefoon | laptop, chair, screen, keyboard, mouse, phone
15 | advice | pack:questions.workplace.whatHelps.1 | Bureau en licht zijn vaak van de medewerker | Desk and light are often the employee's own
16 | question | pack:questions.workplace.voices.employee.help.2 | Goede wifi. Internet van minstens 10 Mb/s (ontvangen) en 5 Mb/s | Good wifi. Internet of at least 10 Mb/s (download) and 5 Mb/s
17 | question | pack:questions.workplace.voices.employee.help.3 | geeft uitleg. Thuiswerk staat ook in de RI&E | explains. Work at home is also in the RI&E
18 | question | pack:questions.workplace.voices.employee.help.0 | verstelbare stoel, een bureau of tafel op de goede hoogte en goed licht | adjustable chair, a desk or table at the right height, and good light
19 | question | pack:questions.workplace.voices.employee.help.4 | wisselt schermwerk af, verandert van houding, rekt u uit | vary your screen work, change your posture, stretch
20 | question | pack:questions.workplace.voices.employee.help.4 | een paar korte pauzes | several short breaks
20 | agreements | words:agreement.field.breaks.hint | Liever een paar korte dan één lange | Several short ones rather than one long
21 | question | pack:questions.contact.voices.employee.help.1 | contact met collega's | contact with colleagues
22 | question | pack:questions.undisturbed.voices.employee.help.1 | Niemand luistert mee of kijkt mee | Nobody listens in or looks along
22 | question | pack:questions.undisturbed.voices.employee.help.2 | uw scherm vergrendelen | lock your screen
23 | agreements | words:agreement.field.technical-help.hint | de helpdesk, van 8 tot 18 uur | the helpdesk, from 8 to 18`

export const factsOfS3 = `
1 | about | pack:choices.home.benefits.0 | Meer vrijheid om de dag zelf in te delen | More freedom to arrange the day yourself
2 | about | pack:choices.home.benefits.2 | Er wordt minder gevraagd | Less is asked
3 | about | pack:choices.home.benefits.2 | vaak komt er meer af | often more gets done
4 | about | pack:choices.home.benefits.1 | Geen reistijd | No travel time
5 | about | pack:choices.home.benefits.1 | meer tijd voor rust of sport | more time for rest or sport
6 | about | pack:choices.home.drawbacks.1 | veel scherm | much screen
7 | about | pack:choices.home.drawbacks.1 | steeds dezelfde beweging | the same movement
8 | about | pack:choices.home.drawbacks.1 | Lang zitten | Long sitting
8 | advice | pack:points.e-breaks | beweeg genoeg | move enough
9 | about | pack:choices.home.drawbacks.0 | Collega's zijn ver weg en worden vaker gemist | Colleagues are far away and missed
10 | about | pack:factors.F10.found | Jonge medewerkers en ouders van jonge kinderen hebben vaker stress | Young employees and parents of young children more often have stress
11 | about | pack:choices.home.drawbacks.2 | valt de werkgever minder op | less clear to the employer
12 | question | pack:questions.workplace.voices.employee.explanation | Uw werkgever moet helpen met wat ontbreekt, als dat nodig en redelijk is | Your employer must help with what is lacking, where that is needed and reasonable
12 | question | pack:questions.workplace.voices.employee.help.3 | Uw werkgever geeft uitleg | Your employer explains
13 | question | pack:questions.workplace.voices.employee.help.3 | U volgt de uitleg en gebruikt wat u krijgt | You follow the explanation and use what you are given
14 | advice | pack:questions.workplace.whatHelps.2 | preventiemedewerker | prevention officer
15 | advice | pack:points.m-support | lichamelijke en mentale gezondheid | physical and mental health`

export const factsOfS4 = `
1 | agreements | words:agreement.field.contact-team.label | Contact met het team | Contact with the team
2 | agreements | words:agreement.field.reporting.label | Hoe u vertelt hoe ver het werk is | How you report on the work
3 | question | pack:questions.workplace.voices.employee.explanation | prettig en veilig | comfortably and safely
4 | agreements | words:agreement.field.technical-help.label | Hulp bij techniek | Help with technology
5 | agreements | words:agreement.field.reply-phone.label | Antwoord op telefoon | Answering the phone
5 | agreements | words:agreement.field.reply-chat.label | Antwoord op chat | Answering chat
5 | agreements | words:agreement.field.reply-mail.label | Antwoord op mail | Answering mail
6 | agreements | words:agreement.field.reachable.hint | van 9 tot 12 uur. Even weg? Dan een bericht | from 9 to 12. Away for a while? Then a message
7 | agreements | words:agreement.field.insurance.label | Verzekering van spullen thuis | Insurance of things at home
8 | agreements | words:agreement.field.buddy.label | Maatje | Buddy
9 | question | pack:questions.contact.voices.manager.help.3 | Uw deur staat open, ook op afstand | Your door is open, at a distance too`

export const factsOfS5 = `
1 | advice | pack:concerns.rhythm.why | Vaste tijden en een kort dagplan geven houvast | Fixed times and a short day plan give something to hold on to
2 | advice | pack:points.e-posture | houding | posture
2 | question | pack:questions.contact.voices.employee.explanation | sneller alleen voelen | sooner feel alone
2 | question | pack:questions.undisturbed.voices.employee.help.3 | zorgen voor iemand, kunnen wachten | caring for someone, can wait
3 | about | pack:factors.F3.found | Wie het thuis goed kan, zoekt vooral contact | Those who manage well mostly look for contact
3 | about | pack:factors.F3.found | Wie het moeilijk heeft, zoekt vooral houvast | Those who struggle mostly look for something to hold on to`
