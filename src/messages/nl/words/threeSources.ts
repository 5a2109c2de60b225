/** For the facilitator of "Drie kennisbronnen". What to ask is one question a line. */
export const threeSources = {
  'sources-welcome': {
    say: 'We kijken naar drie soorten kennis: wat mensen meemaken, wat je in je vak leert, en wat uit onderzoek komt. Ze tellen alle drie even zwaar.',
    ask: 'Welke van de drie gebruik jij het meest?\nWelke vergeten we als het druk is?',
    mind: 'Geef bij elke bron één voorbeeld uit je eigen gemeente. Een uitleg zonder voorbeeld blijft niet hangen.',
  },
  'sources-write-known': {
    say: 'Schrijf bij elke bron op wat er bij je opkomt. Leg elk idee los neer en kies de bron die erbij past. Niemand ziet het tot ik onthul.',
    ask: 'Wat maakte je zelf mee met deze bron?\nTwijfel je over de bron? Laat hem dan leeg.',
    mind: 'Zie je mensen wachten? Zeg dat drie losse woorden ook goed zijn.',
  },
  'sources-discuss-known': {
    say: 'Lees eerst in stilte. Kijk daarna naar de bronnenbalans: welke bron is vol, en welke is bijna leeg?',
    ask: 'Wat zegt een lege bron over ons?\nWie zit hier niet aan tafel, en wat had die opgeschreven?\nWaar bedoelen we met hetzelfde woord iets anders?',
    mind: 'Zoek nog geen oplossing. Nu telt alleen of we elkaar snappen.',
  },
  'sources-write-clash': {
    say: 'Neem één keer in gedachten dat de bronnen elkaar tegenspraken. De cijfers zeiden het ene, de inwoners het andere. Schrijf op wat er toen gebeurde.',
    ask: 'Wat deed jij zelf op dat moment?\nWelke bron won, en waarom?',
    mind: 'Vraag om een echt geval. Weet iemand er geen? Dan mag het ook iets zijn wat je van een ander hoorde.',
  },
  'sources-discuss-clash': {
    say: 'We zoeken geen schuldige. We willen zien hoe wij kiezen als de ene kennis tegenover de andere staat.',
    ask: 'Wie besliste er, en waarop?\nZouden we het nu weer zo doen?\nWat had geholpen om ook de andere bron te horen?\nWie herkent dit van een ander dossier?',
    mind: 'Wordt het spannend? Ga terug naar het geval: wat gebeurde er eerst, en wat daarna?',
  },
  'sources-vote': {
    say: 'Geef je stippen aan wat nu aandacht verdient. Tussendoor ziet niemand wat een ander kiest. Je mag schuiven tot ik de stemronde sluit.',
    ask: 'Past de uitslag bij het gesprek?\nStaat iets gelijk? Wat missen we als we het laten liggen?\nWie koos iets heel anders, en wil dat uitleggen?',
    mind: 'De uitslag is een begin van het gesprek, geen besluit.',
  },
  'sources-harvest': {
    say: 'We maken hoogstens drie afspraken. Bij elke afspraak staat wie het doet en wanneer het klaar is.',
    ask: 'Hoe halen we de bron erbij die we vaak missen?\nBij welk besluit proberen we dit het eerst?\nWie helpt ons eraan denken?',
    mind: 'Is een afspraak te groot? Vraag wat de eerste stap van een uur is.',
  },
  'sources-close': {
    say: 'Dit nemen we mee. Zeg om de beurt in één zin wat jij anders gaat doen.',
    ask: 'Welke bron ga jij deze maand vaker gebruiken?\nWanneer kijken we samen terug?',
    mind: 'Spreek nu al een dag af om terug te kijken. Daarvoor is de korte terugblik.',
  },
} as const;
