/** For the facilitator of "Eerste gesprek". What to ask is one question a line. */
export const firstTalk = {
  'first-welcome': {
    say: 'Fijn dat je er bent. We praten over hoe wij kennis maken, delen en gebruiken. Er is geen goed of fout antwoord, en overslaan mag altijd.',
    ask: 'Wat moet dit gesprek opleveren?\nWat heb je nodig om hier vrij te praten?',
    mind: 'Laat iedereen in de eerste vijf minuten één keer iets zeggen. Dan praten mensen later makkelijker mee.',
  },
  'first-choose': {
    say: 'We kiezen samen één kaart. Neem de vraag waar we vandaag iets aan hebben. Past een kaart niet, dan pakken we een andere.',
    ask: 'Welke vraag speelt nu echt bij ons?\nBij welke vraag denken we vast niet hetzelfde?',
    mind: 'Duurt het kiezen lang? Trek dan een kaart. Elke kaart leidt naar een goed gesprek.',
  },
  'first-write': {
    say: 'Schrijf eerst voor jezelf. Niemand ziet je tekst tot ik onthul, ik ook niet. Een paar woorden is genoeg.',
    ask: 'Denk aan één moment van de laatste maand. Wat gebeurde er?\nHeb je meer gedachten? Leg ze los van elkaar neer.',
    mind: 'Houd het echt stil. Ook als je zelf iets wilt uitleggen.',
  },
  'first-discuss': {
    say: 'Lees alles eerst rustig, in stilte. Daarna praten we over wat er staat, niet over wie het schreef.',
    ask: 'Wat verrast je?\nWaar lijken we het eens te zijn, en klopt dat?\nKun je er een voorbeeld bij geven?\nWelk geluid missen we nog?',
    mind: 'Begin bij wat verrast, niet bij wat het vaakst voorkomt.',
  },
  'first-harvest': {
    say: 'We kiezen wat we meenemen. Liever één kleine afspraak die lukt dan vijf die blijven liggen.',
    ask: 'Wat doen we volgende week anders?\nWie pakt het op, en wanneer is het klaar?\nWat is daarvoor nodig, en van wie?',
    mind: 'Schrijf de afspraak op in de woorden van de groep. Lees hem hardop voor.',
  },
  'first-close': {
    say: 'Ik lees de afspraken nog één keer voor. Daarna sluit ieder af met één woord of één zin.',
    ask: 'Hoe ga je hier weg?\nWie moet dit verslag ook lezen?',
    mind: 'Sluit pas af als er bij elke afspraak een naam staat.',
  },
} as const;
