/** For the facilitator of "Korte terugblik". What to ask is one question a line. */
export const lookBack = {
  'back-welcome': {
    say: 'We kijken kort terug op wat we hebben afgesproken. Iedereen deed wat kon met wat er toen was. We kijken dus om te leren, niet om af te rekenen.',
    ask: 'Wat weet je nog van de vorige keer?\nWat is er sindsdien veranderd?',
    mind: 'Houd het vorige verslag erbij. Lees de afspraken voor zonder oordeel.',
  },
  'back-write': {
    say: 'Schrijf voor jezelf: wat lukte, wat lukte niet, en wat verraste je? Leg elk punt los neer.',
    ask: 'Wat deed jij zelf anders?\nWat zou je zo weer doen?',
    mind: 'Ligt er nog geen kaart? Kies de kaart van de vorige keer, of trek er een.',
  },
  'back-discuss': {
    say: 'Lees eerst in stilte. We beginnen met wat lukte.',
    ask: 'Waardoor lukte dat?\nWat hield ons tegen, en zien we dat vaker?\nWelke bron van kennis hielp het meest, en welke misten we?',
    mind: 'Blijf lang genoeg bij wat lukte. Daar zit de les die je kunt herhalen.',
  },
  'back-harvest': {
    say: 'Per afspraak kiezen we: houden, kleiner maken of stoppen. Stoppen is ook een besluit.',
    ask: 'Wat houden we vast?\nWat maken we kleiner, zodat het wel lukt?\nWie doet de eerste stap, en wanneer?',
    mind: 'Haal een oude afspraak weg voordat er een nieuwe bij komt.',
  },
  'back-close': {
    say: 'Dit was het. Noem om de beurt één ding dat je meeneemt.',
    ask: 'Wanneer kijken we weer terug?\nWie willen we er dan bij hebben?',
    mind: 'Eindig op tijd. Dan komen mensen de volgende keer weer.',
  },
} as const;
