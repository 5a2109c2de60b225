/** What people say to the cards of this deck; voices.ts says how this is written. */
export const kennisbronnenVoices = `
# kennisbronnen-1 to come

joke, experience
Ervaring is voor mij: de keukentafel. Daar hoor je wat er echt speelt.
Experience is the kitchen table to me. There you hear what really goes on.

teun, scientific
Bij wetenschap denk ik aan langzaam en precies. Handig, als je de tijd hebt.
Science makes me think of slow and precise. Useful, if you have the time.

dewi, professional
Vakkennis zit in je vingers. Je ziet aan een gang dat het niet goed gaat.
Professional knowledge is in your fingers. A hallway tells you things are not going well.

karim
Ik gebruik ze door elkaar en merk het niet eens.
I use them all at once and do not even notice.

# kennisbronnen-2 to come

lisanne, professional
In elk plan staat een kopje ‘cijfers’. Een kopje ‘verhalen’ heb ik nog nooit gezien.
Every plan has a heading ‘figures’. I have never seen a heading ‘stories’.

mirjam, experience
Onbewust doen we het elke dag. We schrijven het alleen niet op.
We do it every day without knowing. We just do not write it down.

teun, scientific
Onderzoek komt vaak pas als het besluit er al ligt.
Research often arrives when the decision has already been made.

# kennisbronnen-3 on the table

joke, experience
Inwoners zeggen iets anders dan de monitor. Dan wint nu altijd het cijfer.
Residents say something other than the survey. Then the figure always wins.

dewi, professional
Uitvoering vroeg aan tafel: scheelt ons een half jaar.
Frontline staff at the table early: it saves us half a year.

teun, scientific
Landelijk werkt het, hier niet. Dan moet je durven zeggen: onze wijk is anders.
It works nationally, not here. Then dare to say: our neighbourhood is different.

karim, experience
Iemand met schulden wil rust. De richtlijn wil een plan binnen acht weken.
Someone in debt wants peace. The guideline wants a plan within eight weeks.

mirjam, professional
Ik leg ze naast elkaar en vraag: wat missen we als we er één weglaten?
I lay them side by side and ask: what do we miss if we leave one out?

lisanne
Botsen is prima. Doen alsof het niet botst, dat kost ons het meest.
A clash is fine. Pretending there is none costs us most.

# kennisbronnen-3 to come

dewi, experience
Ik volg mijn gevoel en schrijf daarna op waarom.
I follow my gut and write down why afterwards.

teun, professional
We praten er pas over als het misgaat.
We only talk about it when it goes wrong.

joke, experience
Vraag het de inwoner nog een keer. Meestal lost dat de helft op.
Ask the resident once more. That usually solves half of it.

# kennisbronnen-4 to come

mirjam, professional
De aanpak eenzaamheid: onderzoek gaf de buurten, vrijwilligers gaven de deuren.
Our work on loneliness: research gave the streets, volunteers gave the doors.

karim, experience
Bij vroegsignalering zat iemand die zelf schulden had. Alle brieven werden korter.
Someone who had been in debt joined our early help. All letters became shorter.

teun, scientific
Eerst samen de vraag maken, dan pas gegevens zoeken.
First make the question together, only then look for data.

# kennisbronnen-5 to come

joke, experience
Laat één verhaal heel. Zet het vooraan in de nota, niet in de bijlage.
Leave one story whole. Put it at the front of the paper, not in the annex.

dewi, experience
Vraag wat je mag doorvertellen, en laat het daarna teruglezen.
Ask what you may pass on, and let them read it afterwards.

teun, scientific
Tien verhalen met dezelfde vragen, dan zie je een patroon.
Ten stories with the same questions, and you see a pattern.

karim, professional
Wij horen het elke dag. Niemand vraagt ons om het te bundelen.
We hear it every day. Nobody asks us to bring it together.

lisanne
Een vast moment per maand: drie verhalen, één vraag voor beleid.
One fixed moment a month: three stories, one question for policy.

# kennisbronnen-6 to come

dewi, professional
Wij spreken beide talen. Gebruik ons als tolk, niet als doorgeefluik.
We speak both languages. Use us as interpreters, not as a hatch.

mirjam, professional
Elke startnotitie eerst een uur langs het wijkteam.
Every project brief first spends an hour with the neighbourhood team.

karim, experience
Loop een dag mee. Dan hoef ik niets meer uit te leggen.
Join me for a day. Then I need not explain anything.

# kennisbronnen-7 to come

teun, scientific
Eén pagina per onderzoek: wat is het, wat kunnen wij ermee, wat niet.
One page per study: what it is, what we can do with it, what not.

lisanne, professional
De hogeschool zit vlakbij. We kennen er alleen niemand.
The university of applied sciences is around the corner. We just know nobody there.

mirjam, scientific
Vraag een onderzoeker om bij ons te komen kijken, in plaats van een rapport.
Ask a researcher to come and see us, instead of a report.

# kennisbronnen-8 to come

lisanne, professional
Iemand die de tijd krijgt om het te regelen. Anders blijft het goede wil.
Someone who gets the time to arrange it. Otherwise it stays good will.

joke, experience
Een vaste stoel voor inwoners, niet alleen als het spannend wordt.
A regular seat for residents, not only when things get tense.

dewi
Na elk project een halfuur terugkijken. Met koffie, zonder verslag.
Half an hour of looking back after each project. With coffee, without minutes.
`;
