/** What people say to the cards of this deck; voices.ts says how this is written. */
export const leidinggevendeVoices = `
# leidinggevende-2 to come

lisanne, professional
Helpt: hardop zeggen dat je iets niet weet.
Helps: saying out loud that you do not know something.

karim, experience
In de weg: slecht nieuws gaat eerst langs drie bureaus.
In the way: bad news passes three desks first.

joke, experience
Een open deur is fijn. Zelf even langslopen is beter.
An open door is nice. Dropping by yourself is better.

# leidinggevende-1 on the table

dewi, experience
Maandag begint met een casus. Ook als het druk is. Dat helpt echt.
Monday starts with a case. Also when it is busy. That really helps.

karim, experience
Leren doe ik nu in de auto, tussen twee huisbezoeken.
I do my learning in the car now, between two home visits.

teun, professional
Er is tijd voor een cursus, maar niet om het daarna te gebruiken.
There is time for a course, but not for using it afterwards.

mirjam, professional
Als het druk is, valt het teamoverleg als eerste weg.
When it is busy, the team meeting is the first thing to go.

lisanne, scientific
Uit onderzoek weten we: teams die vast terugkijken, leren sneller. Wij doen het los.
Research says teams that look back regularly learn faster. We do it now and then.

# leidinggevende-1 to come

joke, experience
Mijn leidinggevende vroeg een keer: wat heb jij geleerd? Dat vergeet ik niet.
My manager once asked: what have you learned? I will not forget that.

mirjam, professional
Zet het in de planning, met uren. Anders bestaat het niet.
Put it in the planning, with hours. Otherwise it does not exist.

karim
Een dag per maand zonder afspraken. Meer vraag ik niet.
One day a month without appointments. I ask no more.

# leidinggevende-3 to come

teun, scientific
Cijfers komen altijd terug. Naar een artikel is mij nog nooit gevraagd.
Figures always come back. Nobody ever asked me for a study.

mirjam, experience
Onze manager gaat twee keer per jaar mee op huisbezoek. Je merkt het in de keuzes.
Our manager joins home visits twice a year. You notice it in the choices.

dewi, professional
Ze vragen ons pas om raad als het plan al af is.
They ask our advice when the plan is already finished.

lisanne
Ik ben zelf ook leidinggevende geweest. Voorbeeld geven kost tijd die je niet hebt.
I have been a manager too. Setting an example takes time you do not have.

# leidinggevende-4 to come

mirjam, professional
Maak één leidinggevende eigenaar van kennis, en praat er elk kwartaal over.
Make one manager the owner of knowledge, and talk about it every quarter.

teun, scientific
Geef ruimte om een vraag van de uitvoering te onderzoeken. Klein beginnen.
Give room to research one question from the front line. Start small.

karim, experience
Steun is ook: achter ons staan als het een keer anders loopt.
Support is also: standing behind us when things turn out differently.
`;
