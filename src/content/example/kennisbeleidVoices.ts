/** What people say to the cards of this deck; voices.ts says how this is written. */
export const kennisbeleidVoices = `
# kennisbeleid-1 on the table

mirjam, professional
Er is een stuk uit 2021. Ik ken niemand die het gebruikt.
There is a paper from 2021. I know nobody who uses it.

joke, experience
Onze visie is: vraag het Dewi. Tot ze met vakantie is.
Our vision is: ask Dewi. Until she is on holiday.

teun, professional
Een visie van één pagina is genoeg. Vooral: welke vragen willen wij beantwoorden?
A vision of one page will do. Above all: which questions do we want to answer?

lisanne, scientific
Andere gemeenten werken met een kennisagenda. Daar kunnen we van leren.
Other municipalities work with a knowledge agenda. We can learn from that.

karim
Liever drie goede afspraken dan een mooie visie.
Rather three good agreements than a fine vision.

dewi, experience
Als er een komt, schrijf hem dan samen met ons. Niet voor ons.
If there will be one, write it with us. Not for us.

# kennisbeleid-1 to come

teun, scientific
Zonder visie kiest de toevallige onderzoeker het onderwerp.
Without a vision, whichever researcher comes along picks the subject.

mirjam, professional
We hebben er wel een, maar hij zit in ons hoofd.
We do have one, but it is in our heads.

joke, experience
Leg hem eerst eens voor aan tien inwoners.
Show it to ten residents first.

# kennisbeleid-2 to come

lisanne, professional
Iedereen een beetje, dus niemand helemaal.
Everyone a little, so nobody entirely.

teun, professional
Ik beheer de cijfers. Wie beheert de verhalen?
I manage the figures. Who manages the stories?

dewi, experience
Toen Ans met pensioen ging, ging twintig jaar kennis mee.
When Ans retired, twenty years of knowledge left with her.

# kennisbeleid-3 to come

mirjam, professional
Het collegevoorstel vraagt naar geld en risico. Niet naar wat we weten.
The council proposal asks about money and risk. Not about what we know.

karim, experience
Zet één regel in het werkproces: wat hoorden we van inwoners?
Add one line to the process: what did we hear from residents?

lisanne, professional
Liever één vraag in een formulier dat iedereen gebruikt dan een nieuw formulier.
Rather one question in a form that everyone uses than a new form.

# kennisbeleid-4 to come

teun, scientific
De hogeschool zit pas bij de evaluatie aan tafel. Dat is te laat.
The university joins only at the evaluation. That is too late.

mirjam, professional
Een student die een half jaar meeloopt, brengt meer dan een rapport.
A student who joins for half a year brings more than a report.

joke, experience
Vergeet de cliëntenraad niet. Dat is ook een kennispartner.
Do not forget the client council. They are a knowledge partner too.
`;
