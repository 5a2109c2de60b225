/** What a facilitator can say and ask at each step of the programmes that use more than the core decks. */
export const furtherStepWords = {
  'recognise-welcome': {
    say: 'Welkom. Dit gaan we doen, zo lang duurt het, en dan zijn we klaar. Overslaan mag altijd.',
    ask: 'Waarvoor ben je gekomen?\nWat moeten we van elkaar weten voor we beginnen?',
    mind: 'Begin op tijd. Wie later komt, ziet vanzelf waar we zijn.',
  },
  'recognise-statements': {
    say: 'Je krijgt stellingen over ons werk. Geef bij elke aan hoe eens je het bent. Niemand aan tafel ziet wat jij kiest, ik ook niet. Straks zien we alleen aantallen.',
    ask: 'Waarover denken we het meest verschillend?\nWelk voorbeeld hoort bij jouw antwoord?\nWat had je anders verwacht?',
    mind: 'Verdeeld is geen probleem: daar zit het gesprek. Vraag niet wie wat koos.',
  },
  'recognise-choose': {
    say: 'We kiezen een kaart. Neem de vraag die nu telt. Een kaart ruilen of overslaan mag.',
    ask: 'Welke vraag houdt je bezig?\nWelke vraag gaan we liever uit de weg?',
    mind: 'Kies zelf niet voor de groep, tenzij het lang duurt.',
  },
  'recognise-discuss': {
    say: 'Lees eerst alles. Daarna praten we over wat opvalt.',
    ask: 'Wat valt je op?\nWat bedoelt dit antwoord, denken we?\nWie ziet het anders?',
    mind: 'Tel tot tien na een vraag. Stilte is vaak denken.',
  },
  'recognise-write': {
    say: 'Schrijf in stilte, voor jezelf. Niemand aan tafel ziet je tekst tot ik de antwoorden onthul. Ik ook niet.',
    ask: 'Welk voorbeeld schiet je te binnen?\nWat zou iemand anders hier opschrijven?',
    mind: 'Wacht met onthullen tot bijna iedereen klaar is.',
  },
  'recognise-sort': {
    say: 'Lees eerst alles. Daarna praten we over wat opvalt.',
    ask: 'Wat valt je op?\nWat bedoelt dit antwoord, denken we?\nWie ziet het anders?',
    mind: 'Tel tot tien na een vraag. Stilte is vaak denken.',
  },
  'recognise-harvest': {
    say: 'Wat nemen we mee? We schrijven het op: een inzicht, een afspraak of een actie.',
    ask: 'Wat weten we nu, en een uur geleden nog niet?\nWie doet wat, en wanneer?',
    mind: 'Een actie zonder naam gebeurt niet.',
  },
  'recognise-close': {
    say: 'We sluiten af. Ieder krijgt nog één zin.',
    ask: 'Wat neem je mee?\nWanneer zien we elkaar weer?',
    mind: 'Zeg wat er met het verslag gebeurt, en wie het krijgt.',
  },
  'feasible-welcome': {
    say: 'Welkom. Dit gaan we doen, zo lang duurt het, en dan zijn we klaar. Overslaan mag altijd.',
    ask: 'Waarvoor ben je gekomen?\nWat moeten we van elkaar weten voor we beginnen?',
    mind: 'Begin op tijd. Wie later komt, ziet vanzelf waar we zijn.',
  },
  'feasible-write': {
    say: 'Schrijf in stilte, voor jezelf. Niemand aan tafel ziet je tekst tot ik de antwoorden onthul. Ik ook niet.',
    ask: 'Welk voorbeeld schiet je te binnen?\nWat zou iemand anders hier opschrijven?',
    mind: 'Wacht met onthullen tot bijna iedereen klaar is.',
  },
  'feasible-influence': {
    say: 'Lees eerst alles. Daarna praten we over wat opvalt.',
    ask: 'Wat valt je op?\nWat bedoelt dit antwoord, denken we?\nWie ziet het anders?',
    mind: 'Tel tot tien na een vraag. Stilte is vaak denken.',
  },
  'feasible-weigh': {
    say: 'Lees eerst alles. Daarna praten we over wat opvalt.',
    ask: 'Wat valt je op?\nWat bedoelt dit antwoord, denken we?\nWie ziet het anders?',
    mind: 'Tel tot tien na een vraag. Stilte is vaak denken.',
  },
  'feasible-vote': {
    say: 'Verdeel je stippen. Niemand ziet tussendoor wat een ander kiest.',
    ask: 'Past de uitslag bij wat we bespraken?\nWat is er met de nummer twee?',
    mind: 'Zeg vooraf wat er met de uitslag gebeurt.',
  },
  'feasible-harvest': {
    say: 'Wat nemen we mee? We schrijven het op: een inzicht, een afspraak of een actie.',
    ask: 'Wat weten we nu, en een uur geleden nog niet?\nWie doet wat, en wanneer?',
    mind: 'Een actie zonder naam gebeurt niet.',
  },
  'feasible-close': {
    say: 'We sluiten af. Ieder krijgt nog één zin.',
    ask: 'Wat neem je mee?\nWanneer zien we elkaar weer?',
    mind: 'Zeg wat er met het verslag gebeurt, en wie het krijgt.',
  },
  'roles-welcome': {
    say: 'Welkom. Dit gaan we doen, zo lang duurt het, en dan zijn we klaar. Overslaan mag altijd.',
    ask: 'Waarvoor ben je gekomen?\nWat moeten we van elkaar weten voor we beginnen?',
    mind: 'Begin op tijd. Wie later komt, ziet vanzelf waar we zijn.',
  },
  'roles-write': {
    say: 'Schrijf in stilte, voor jezelf. Niemand aan tafel ziet je tekst tot ik de antwoorden onthul. Ik ook niet.',
    ask: 'Welk voorbeeld schiet je te binnen?\nWat zou iemand anders hier opschrijven?',
    mind: 'Wacht met onthullen tot bijna iedereen klaar is.',
  },
  'roles-discuss': {
    say: 'Lees eerst alles. Daarna praten we over wat opvalt.',
    ask: 'Wat valt je op?\nWat bedoelt dit antwoord, denken we?\nWie ziet het anders?',
    mind: 'Tel tot tien na een vraag. Stilte is vaak denken.',
  },
  'roles-sort': {
    say: 'Lees eerst alles. Daarna praten we over wat opvalt.',
    ask: 'Wat valt je op?\nWat bedoelt dit antwoord, denken we?\nWie ziet het anders?',
    mind: 'Tel tot tien na een vraag. Stilte is vaak denken.',
  },
  'roles-vote': {
    say: 'Verdeel je stippen. Niemand ziet tussendoor wat een ander kiest.',
    ask: 'Past de uitslag bij wat we bespraken?\nWat is er met de nummer twee?',
    mind: 'Zeg vooraf wat er met de uitslag gebeurt.',
  },
  'roles-harvest': {
    say: 'Wat nemen we mee? We schrijven het op: een inzicht, een afspraak of een actie.',
    ask: 'Wat weten we nu, en een uur geleden nog niet?\nWie doet wat, en wanneer?',
    mind: 'Een actie zonder naam gebeurt niet.',
  },
  'roles-close': {
    say: 'We sluiten af. Ieder krijgt nog één zin.',
    ask: 'Wat neem je mee?\nWanneer zien we elkaar weer?',
    mind: 'Zeg wat er met het verslag gebeurt, en wie het krijgt.',
  },
  'learn-welcome': {
    say: 'Welkom. Dit gaan we doen, zo lang duurt het, en dan zijn we klaar. Overslaan mag altijd.',
    ask: 'Waarvoor ben je gekomen?\nWat moeten we van elkaar weten voor we beginnen?',
    mind: 'Begin op tijd. Wie later komt, ziet vanzelf waar we zijn.',
  },
  'learn-write': {
    say: 'Schrijf in stilte, voor jezelf. Niemand aan tafel ziet je tekst tot ik de antwoorden onthul. Ik ook niet.',
    ask: 'Welk voorbeeld schiet je te binnen?\nWat zou iemand anders hier opschrijven?',
    mind: 'Wacht met onthullen tot bijna iedereen klaar is.',
  },
  'learn-work': {
    say: 'Lees eerst alles. Daarna praten we over wat opvalt.',
    ask: 'Wat valt je op?\nWat bedoelt dit antwoord, denken we?\nWie ziet het anders?',
    mind: 'Tel tot tien na een vraag. Stilte is vaak denken.',
  },
  'learn-spot': {
    say: 'Lees eerst alles. Daarna praten we over wat opvalt.',
    ask: 'Wat valt je op?\nWat bedoelt dit antwoord, denken we?\nWie ziet het anders?',
    mind: 'Tel tot tien na een vraag. Stilte is vaak denken.',
  },
  'learn-share': {
    say: 'Lees eerst alles. Daarna praten we over wat opvalt.',
    ask: 'Wat valt je op?\nWat bedoelt dit antwoord, denken we?\nWie ziet het anders?',
    mind: 'Tel tot tien na een vraag. Stilte is vaak denken.',
  },
  'learn-lab': {
    say: 'Lees eerst alles. Daarna praten we over wat opvalt.',
    ask: 'Wat valt je op?\nWat bedoelt dit antwoord, denken we?\nWie ziet het anders?',
    mind: 'Tel tot tien na een vraag. Stilte is vaak denken.',
  },
  'learn-others': {
    say: 'Lees eerst alles. Daarna praten we over wat opvalt.',
    ask: 'Wat valt je op?\nWat bedoelt dit antwoord, denken we?\nWie ziet het anders?',
    mind: 'Tel tot tien na een vraag. Stilte is vaak denken.',
  },
  'learn-vote': {
    say: 'Verdeel je stippen. Niemand ziet tussendoor wat een ander kiest.',
    ask: 'Past de uitslag bij wat we bespraken?\nWat is er met de nummer twee?',
    mind: 'Zeg vooraf wat er met de uitslag gebeurt.',
  },
  'learn-harvest': {
    say: 'Wat nemen we mee? We schrijven het op: een inzicht, een afspraak of een actie.',
    ask: 'Wat weten we nu, en een uur geleden nog niet?\nWie doet wat, en wanneer?',
    mind: 'Een actie zonder naam gebeurt niet.',
  },
  'learn-close': {
    say: 'We sluiten af. Ieder krijgt nog één zin.',
    ask: 'Wat neem je mee?\nWanneer zien we elkaar weer?',
    mind: 'Zeg wat er met het verslag gebeurt, en wie het krijgt.',
  },
  'stuck-welcome': {
    say: 'Welkom. Dit gaan we doen, zo lang duurt het, en dan zijn we klaar. Overslaan mag altijd.',
    ask: 'Waarvoor ben je gekomen?\nWat moeten we van elkaar weten voor we beginnen?',
    mind: 'Begin op tijd. Wie later komt, ziet vanzelf waar we zijn.',
  },
  'stuck-write': {
    say: 'Schrijf in stilte, voor jezelf. Niemand aan tafel ziet je tekst tot ik de antwoorden onthul. Ik ook niet.',
    ask: 'Welk voorbeeld schiet je te binnen?\nWat zou iemand anders hier opschrijven?',
    mind: 'Wacht met onthullen tot bijna iedereen klaar is.',
  },
  'stuck-sort': {
    say: 'Lees eerst alles. Daarna praten we over wat opvalt.',
    ask: 'Wat valt je op?\nWat bedoelt dit antwoord, denken we?\nWie ziet het anders?',
    mind: 'Tel tot tien na een vraag. Stilte is vaak denken.',
  },
  'stuck-vote': {
    say: 'Verdeel je stippen. Niemand ziet tussendoor wat een ander kiest.',
    ask: 'Past de uitslag bij wat we bespraken?\nWat is er met de nummer twee?',
    mind: 'Zeg vooraf wat er met de uitslag gebeurt.',
  },
  'stuck-write-partners': {
    say: 'Schrijf in stilte, voor jezelf. Niemand aan tafel ziet je tekst tot ik de antwoorden onthul. Ik ook niet.',
    ask: 'Welk voorbeeld schiet je te binnen?\nWat zou iemand anders hier opschrijven?',
    mind: 'Wacht met onthullen tot bijna iedereen klaar is.',
  },
  'stuck-partners': {
    say: 'Lees eerst alles. Daarna praten we over wat opvalt.',
    ask: 'Wat valt je op?\nWat bedoelt dit antwoord, denken we?\nWie ziet het anders?',
    mind: 'Tel tot tien na een vraag. Stilte is vaak denken.',
  },
  'stuck-harvest': {
    say: 'Wat nemen we mee? We schrijven het op: een inzicht, een afspraak of een actie.',
    ask: 'Wat weten we nu, en een uur geleden nog niet?\nWie doet wat, en wanneer?',
    mind: 'Een actie zonder naam gebeurt niet.',
  },
  'stuck-close': {
    say: 'We sluiten af. Ieder krijgt nog één zin.',
    ask: 'Wat neem je mee?\nWanneer zien we elkaar weer?',
    mind: 'Zeg wat er met het verslag gebeurt, en wie het krijgt.',
  },
  'file-welcome': {
    say: 'Welkom. Dit gaan we doen, zo lang duurt het, en dan zijn we klaar. Overslaan mag altijd.',
    ask: 'Waarvoor ben je gekomen?\nWat moeten we van elkaar weten voor we beginnen?',
    mind: 'Begin op tijd. Wie later komt, ziet vanzelf waar we zijn.',
  },
  'file-reason': {
    say: 'Lees eerst alles. Daarna praten we over wat opvalt.',
    ask: 'Wat valt je op?\nWat bedoelt dit antwoord, denken we?\nWie ziet het anders?',
    mind: 'Tel tot tien na een vraag. Stilte is vaak denken.',
  },
  'file-involved': {
    say: 'Lees eerst alles. Daarna praten we over wat opvalt.',
    ask: 'Wat valt je op?\nWat bedoelt dit antwoord, denken we?\nWie ziet het anders?',
    mind: 'Tel tot tien na een vraag. Stilte is vaak denken.',
  },
  'file-write-problem': {
    say: 'Schrijf in stilte, voor jezelf. Niemand aan tafel ziet je tekst tot ik de antwoorden onthul. Ik ook niet.',
    ask: 'Welk voorbeeld schiet je te binnen?\nWat zou iemand anders hier opschrijven?',
    mind: 'Wacht met onthullen tot bijna iedereen klaar is.',
  },
  'file-problem': {
    say: 'Lees eerst alles. Daarna praten we over wat opvalt.',
    ask: 'Wat valt je op?\nWat bedoelt dit antwoord, denken we?\nWie ziet het anders?',
    mind: 'Tel tot tien na een vraag. Stilte is vaak denken.',
  },
  'file-write-goal': {
    say: 'Schrijf in stilte, voor jezelf. Niemand aan tafel ziet je tekst tot ik de antwoorden onthul. Ik ook niet.',
    ask: 'Welk voorbeeld schiet je te binnen?\nWat zou iemand anders hier opschrijven?',
    mind: 'Wacht met onthullen tot bijna iedereen klaar is.',
  },
  'file-goal': {
    say: 'Lees eerst alles. Daarna praten we over wat opvalt.',
    ask: 'Wat valt je op?\nWat bedoelt dit antwoord, denken we?\nWie ziet het anders?',
    mind: 'Tel tot tien na een vraag. Stilte is vaak denken.',
  },
  'file-break': {
    say: 'We nemen pauze. Je ziet op je scherm hoe lang die nog duurt.',
    ask: 'Is er iets wat we na de pauze anders moeten doen?',
    mind: 'Zet de tijd aan. Dan hoef je niemand te roepen.',
  },
  'file-why-us': {
    say: 'Lees eerst alles. Daarna praten we over wat opvalt.',
    ask: 'Wat valt je op?\nWat bedoelt dit antwoord, denken we?\nWie ziet het anders?',
    mind: 'Tel tot tien na een vraag. Stilte is vaak denken.',
  },
  'file-write-instrument': {
    say: 'Schrijf in stilte, voor jezelf. Niemand aan tafel ziet je tekst tot ik de antwoorden onthul. Ik ook niet.',
    ask: 'Welk voorbeeld schiet je te binnen?\nWat zou iemand anders hier opschrijven?',
    mind: 'Wacht met onthullen tot bijna iedereen klaar is.',
  },
  'file-instrument': {
    say: 'Lees eerst alles. Daarna praten we over wat opvalt.',
    ask: 'Wat valt je op?\nWat bedoelt dit antwoord, denken we?\nWie ziet het anders?',
    mind: 'Tel tot tien na een vraag. Stilte is vaak denken.',
  },
  'file-effects': {
    say: 'Lees eerst alles. Daarna praten we over wat opvalt.',
    ask: 'Wat valt je op?\nWat bedoelt dit antwoord, denken we?\nWie ziet het anders?',
    mind: 'Tel tot tien na een vraag. Stilte is vaak denken.',
  },
  'file-harvest': {
    say: 'Wat nemen we mee? We schrijven het op: een inzicht, een afspraak of een actie.',
    ask: 'Wat weten we nu, en een uur geleden nog niet?\nWie doet wat, en wanneer?',
    mind: 'Een actie zonder naam gebeurt niet.',
  },
  'file-close': {
    say: 'We sluiten af. Ieder krijgt nog één zin.',
    ask: 'Wat neem je mee?\nWanneer zien we elkaar weer?',
    mind: 'Zeg wat er met het verslag gebeurt, en wie het krijgt.',
  },
  'data-welcome': {
    say: 'Welkom. Dit gaan we doen, zo lang duurt het, en dan zijn we klaar. Overslaan mag altijd.',
    ask: 'Waarvoor ben je gekomen?\nWat moeten we van elkaar weten voor we beginnen?',
    mind: 'Begin op tijd. Wie later komt, ziet vanzelf waar we zijn.',
  },
  'data-write-value': {
    say: 'Schrijf in stilte, voor jezelf. Niemand aan tafel ziet je tekst tot ik de antwoorden onthul. Ik ook niet.',
    ask: 'Welk voorbeeld schiet je te binnen?\nWat zou iemand anders hier opschrijven?',
    mind: 'Wacht met onthullen tot bijna iedereen klaar is.',
  },
  'data-value': {
    say: 'Lees eerst alles. Daarna praten we over wat opvalt.',
    ask: 'Wat valt je op?\nWat bedoelt dit antwoord, denken we?\nWie ziet het anders?',
    mind: 'Tel tot tien na een vraag. Stilte is vaak denken.',
  },
  'data-write-balance': {
    say: 'Schrijf in stilte, voor jezelf. Niemand aan tafel ziet je tekst tot ik de antwoorden onthul. Ik ook niet.',
    ask: 'Welk voorbeeld schiet je te binnen?\nWat zou iemand anders hier opschrijven?',
    mind: 'Wacht met onthullen tot bijna iedereen klaar is.',
  },
  'data-balance': {
    say: 'Lees eerst alles. Daarna praten we over wat opvalt.',
    ask: 'Wat valt je op?\nWat bedoelt dit antwoord, denken we?\nWie ziet het anders?',
    mind: 'Tel tot tien na een vraag. Stilte is vaak denken.',
  },
  'data-break': {
    say: 'We nemen pauze. Je ziet op je scherm hoe lang die nog duurt.',
    ask: 'Is er iets wat we na de pauze anders moeten doen?',
    mind: 'Zet de tijd aan. Dan hoef je niemand te roepen.',
  },
  'data-write-open': {
    say: 'Schrijf in stilte, voor jezelf. Niemand aan tafel ziet je tekst tot ik de antwoorden onthul. Ik ook niet.',
    ask: 'Welk voorbeeld schiet je te binnen?\nWat zou iemand anders hier opschrijven?',
    mind: 'Wacht met onthullen tot bijna iedereen klaar is.',
  },
  'data-open': {
    say: 'Lees eerst alles. Daarna praten we over wat opvalt.',
    ask: 'Wat valt je op?\nWat bedoelt dit antwoord, denken we?\nWie ziet het anders?',
    mind: 'Tel tot tien na een vraag. Stilte is vaak denken.',
  },
  'data-write-team': {
    say: 'Schrijf in stilte, voor jezelf. Niemand aan tafel ziet je tekst tot ik de antwoorden onthul. Ik ook niet.',
    ask: 'Welk voorbeeld schiet je te binnen?\nWat zou iemand anders hier opschrijven?',
    mind: 'Wacht met onthullen tot bijna iedereen klaar is.',
  },
  'data-team': {
    say: 'Lees eerst alles. Daarna praten we over wat opvalt.',
    ask: 'Wat valt je op?\nWat bedoelt dit antwoord, denken we?\nWie ziet het anders?',
    mind: 'Tel tot tien na een vraag. Stilte is vaak denken.',
  },
  'data-harvest': {
    say: 'Wat nemen we mee? We schrijven het op: een inzicht, een afspraak of een actie.',
    ask: 'Wat weten we nu, en een uur geleden nog niet?\nWie doet wat, en wanneer?',
    mind: 'Een actie zonder naam gebeurt niet.',
  },
  'data-close': {
    say: 'We sluiten af. Ieder krijgt nog één zin.',
    ask: 'Wat neem je mee?\nWanneer zien we elkaar weer?',
    mind: 'Zeg wat er met het verslag gebeurt, en wie het krijgt.',
  },
  'frame-welcome': {
    say: 'Welkom. Dit gaan we doen, zo lang duurt het, en dan zijn we klaar. Overslaan mag altijd.',
    ask: 'Waarvoor ben je gekomen?\nWat moeten we van elkaar weten voor we beginnen?',
    mind: 'Begin op tijd. Wie later komt, ziet vanzelf waar we zijn.',
  },
  'frame-write-vision': {
    say: 'Schrijf in stilte, voor jezelf. Niemand aan tafel ziet je tekst tot ik de antwoorden onthul. Ik ook niet.',
    ask: 'Welk voorbeeld schiet je te binnen?\nWat zou iemand anders hier opschrijven?',
    mind: 'Wacht met onthullen tot bijna iedereen klaar is.',
  },
  'frame-vision': {
    say: 'Lees eerst alles. Daarna praten we over wat opvalt.',
    ask: 'Wat valt je op?\nWat bedoelt dit antwoord, denken we?\nWie ziet het anders?',
    mind: 'Tel tot tien na een vraag. Stilte is vaak denken.',
  },
  'frame-write-results': {
    say: 'Schrijf in stilte, voor jezelf. Niemand aan tafel ziet je tekst tot ik de antwoorden onthul. Ik ook niet.',
    ask: 'Welk voorbeeld schiet je te binnen?\nWat zou iemand anders hier opschrijven?',
    mind: 'Wacht met onthullen tot bijna iedereen klaar is.',
  },
  'frame-results': {
    say: 'Lees eerst alles. Daarna praten we over wat opvalt.',
    ask: 'Wat valt je op?\nWat bedoelt dit antwoord, denken we?\nWie ziet het anders?',
    mind: 'Tel tot tien na een vraag. Stilte is vaak denken.',
  },
  'frame-conditions': {
    say: 'Lees eerst alles. Daarna praten we over wat opvalt.',
    ask: 'Wat valt je op?\nWat bedoelt dit antwoord, denken we?\nWie ziet het anders?',
    mind: 'Tel tot tien na een vraag. Stilte is vaak denken.',
  },
  'frame-break': {
    say: 'We nemen pauze. Je ziet op je scherm hoe lang die nog duurt.',
    ask: 'Is er iets wat we na de pauze anders moeten doen?',
    mind: 'Zet de tijd aan. Dan hoef je niemand te roepen.',
  },
  'frame-means': {
    say: 'Lees eerst alles. Daarna praten we over wat opvalt.',
    ask: 'Wat valt je op?\nWat bedoelt dit antwoord, denken we?\nWie ziet het anders?',
    mind: 'Tel tot tien na een vraag. Stilte is vaak denken.',
  },
  'frame-write-agenda': {
    say: 'Schrijf in stilte, voor jezelf. Niemand aan tafel ziet je tekst tot ik de antwoorden onthul. Ik ook niet.',
    ask: 'Welk voorbeeld schiet je te binnen?\nWat zou iemand anders hier opschrijven?',
    mind: 'Wacht met onthullen tot bijna iedereen klaar is.',
  },
  'frame-agenda': {
    say: 'Lees eerst alles. Daarna praten we over wat opvalt.',
    ask: 'Wat valt je op?\nWat bedoelt dit antwoord, denken we?\nWie ziet het anders?',
    mind: 'Tel tot tien na een vraag. Stilte is vaak denken.',
  },
  'frame-themes': {
    say: 'Lees eerst alles. Daarna praten we over wat opvalt.',
    ask: 'Wat valt je op?\nWat bedoelt dit antwoord, denken we?\nWie ziet het anders?',
    mind: 'Tel tot tien na een vraag. Stilte is vaak denken.',
  },
  'frame-harvest': {
    say: 'Wat nemen we mee? We schrijven het op: een inzicht, een afspraak of een actie.',
    ask: 'Wat weten we nu, en een uur geleden nog niet?\nWie doet wat, en wanneer?',
    mind: 'Een actie zonder naam gebeurt niet.',
  },
  'frame-close': {
    say: 'We sluiten af. Ieder krijgt nog één zin.',
    ask: 'Wat neem je mee?\nWanneer zien we elkaar weer?',
    mind: 'Zeg wat er met het verslag gebeurt, en wie het krijgt.',
  },
} as const;
