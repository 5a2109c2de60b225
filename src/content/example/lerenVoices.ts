/** What people say to the cards of this deck; voices.ts says how this is written. */
export const lerenVoices = `
# leren-1 to come

dewi, experience
In ons team een 8. Buiten ons team weet ik het niet.
In our team an 8. Outside our team I do not know.

teun, professional
We leren veel, maar ieder voor zich.
We learn a lot, but each on our own.

lisanne, scientific
Leren vraagt veiligheid. Meet dat eens, dan hebben we een begin.
Learning needs safety. Measure that, then we have a start.

# leren-2 on the table

karim, experience
Ik vertelde dat ik een gezin te laat belde. Niemand oordeelde. Daarna durfden meer mensen.
I told how I called a family too late. Nobody judged. After that more people dared.

mirjam, professional
Bij ons mag het. Bij de raad voelt het anders.
With us it is fine. With the council it feels different.

joke, experience
Er komt dan een nieuw formulier. Daar leer ik niets van.
What follows is a new form. I learn nothing from that.

dewi, professional
Bespreek de fout binnen een week, met wie erbij was. Later wordt het een verhaal.
Discuss the mistake within a week, with those who were there. Later it becomes a tale.

teun, scientific
Artsen bespreken fouten vast en zonder schuld. Dat kunnen wij ook.
Doctors discuss mistakes regularly and without blame. So can we.

lisanne, experience
De mislukte app leerde ons om eerst tien inwoners te bellen.
The app that failed taught us to call ten residents first.

# leren-2 to come

mirjam, experience
Mijn eerste fout heb ik drie maanden voor me gehouden.
I kept my first mistake to myself for three months.

karim, professional
Ruimte is er, tijd niet. We rennen naar het volgende.
There is room, but no time. We rush on to the next thing.

dewi
Vraag niet wie het deed, maar wat er gebeurde.
Do not ask who did it, but what happened.

# leren-3 to come

joke, experience
Intervisie, maar dan met iemand van een ander team erbij.
Peer supervision, but with someone from another team.

teun, scientific
Een leerkring met de hogeschool, vier keer per jaar één vraag.
A learning circle with the university, one question four times a year.

karim, professional
De casus op maandag. Houd die heilig.
The Monday case. Keep that sacred.

# leren-4 to come

lisanne, professional
Van de collega’s van wonen leerde ik meer dan van drie trainingen.
I learned more from the housing colleagues than from three trainings.

dewi, experience
De wijkagent weet het altijd eerder dan wij. We bellen te weinig.
The community police officer always knows first. We call too little.

mirjam, professional
Met de buurgemeente wisselen we plannen uit, maar nooit missers.
We exchange plans with the next municipality, but never our misses.
`;
