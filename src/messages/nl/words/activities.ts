/** For a step of one's own, by what is done in it. What to ask is one question a line. */
export const activityWords = {
  welcome: {
    say: 'Welkom. Dit gaan we doen, zo lang duurt het, en dan zijn we klaar. Overslaan mag altijd.',
    ask: 'Waarvoor ben je gekomen?\nWat moeten we van elkaar weten voor we beginnen?',
    mind: 'Begin op tijd. Wie later komt, ziet vanzelf waar we zijn.',
  },
  choose: {
    say: 'We kiezen een kaart. Neem de vraag die nu telt. Een kaart ruilen of overslaan mag.',
    ask: 'Welke vraag houdt je bezig?\nWelke vraag gaan we liever uit de weg?',
    mind: 'Kies zelf niet voor de groep, tenzij het lang duurt.',
  },
  write: {
    say: 'Schrijf in stilte, voor jezelf. Niemand aan tafel ziet je tekst tot ik de antwoorden onthul. Ik ook niet.',
    ask: 'Welk voorbeeld schiet je te binnen?\nWat zou iemand anders hier opschrijven?',
    mind: 'Wacht met onthullen tot bijna iedereen klaar is.',
  },
  discuss: {
    say: 'Lees eerst alles. Daarna praten we over wat opvalt.',
    ask: 'Wat valt je op?\nWat bedoelt dit antwoord, denken we?\nWie ziet het anders?',
    mind: 'Tel tot tien na een vraag. Stilte is vaak denken.',
  },
  vote: {
    say: 'Verdeel je stippen. Niemand ziet tussendoor wat een ander kiest.',
    ask: 'Past de uitslag bij wat we bespraken?\nWat is er met de nummer twee?',
    mind: 'Zeg vooraf wat er met de uitslag gebeurt.',
  },
  statements: {
    say: 'Je krijgt stellingen over ons werk. Geef bij elke aan hoe eens je het bent. Niemand aan tafel ziet wat jij kiest, ik ook niet. Straks zien we alleen aantallen.',
    ask: 'Waarover denken we het meest verschillend?\nWelk voorbeeld hoort bij jouw antwoord?\nWat had je anders verwacht?',
    mind: 'Verdeeld is geen probleem: daar zit het gesprek. Vraag niet wie wat koos.',
  },
  scan: {
    say: 'We meten eerst, ieder voor zich. Vul in wat jij ziet, niet wat je zou willen. Niemand aan tafel ziet jouw antwoorden. Straks zien we alleen aantallen.',
    ask: 'Wat herken je, en wat niet?\nWaar lopen de antwoorden het verst uiteen?\nWelk thema willen we nu bespreken?',
    mind: 'De uitkomst is een begin van het gesprek, geen cijfer voor het team.',
  },
  harvest: {
    say: 'Wat nemen we mee? We schrijven het op: een inzicht, een afspraak of een actie.',
    ask: 'Wat weten we nu, en een uur geleden nog niet?\nWie doet wat, en wanneer?',
    mind: 'Een actie zonder naam gebeurt niet.',
  },
  close: {
    say: 'We sluiten af. Ieder krijgt nog één zin.',
    ask: 'Wat neem je mee?\nWanneer zien we elkaar weer?',
    mind: 'Zeg wat er met het verslag gebeurt, en wie het krijgt.',
  },
  break: {
    say: 'We nemen pauze. Je ziet op je scherm hoe lang die nog duurt.',
    ask: 'Is er iets wat we na de pauze anders moeten doen?',
    mind: 'Zet de tijd aan. Dan hoef je niemand te roepen.',
  },
  free: {
    say: 'We doen nu iets anders. Ik leg uit wat.',
    ask: 'Is het voor iedereen duidelijk?\nWat heb je nodig om mee te doen?',
    mind: 'Schrijf hier je eigen tekst. Alleen begeleiders zien die.',
  },
} as const;
