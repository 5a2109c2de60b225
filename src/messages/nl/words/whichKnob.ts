/** For the facilitator of "Aan welke knop draaien we?". What to ask is one question a line. */
export const whichKnob = {
  'knob-welcome': {
    say: 'Een gemeente kan aan drie knoppen draaien: leidinggeven, kennisbeleid en leren. We bekijken ze alle drie. Aan het eind kiezen we waar we aan gaan draaien.',
    ask: 'Aan welke knop draaien we nu het meest?\nWat hebben we zelf in de hand, en wat niet?',
    mind: 'Zeg erbij dat niet alles tegelijk kan. Dat haalt de druk eraf.',
  },
  'knob-write-lead': {
    say: 'De eerste knop: leidinggeven. Schrijf op wat je echt ziet gebeuren, niet wat er in een plan staat.',
    ask: 'Wanneer had je tijd om na te denken? Wie gaf je die?\nWat zou je een leidinggevende willen vragen?',
    mind: 'Zit er een leidinggevende aan tafel? Vraag die om straks als laatste te praten.',
  },
  'knob-discuss-lead': {
    say: 'Lees eerst rustig. We praten over gedrag dat helpt of hindert, niet over personen.',
    ask: 'Wat helpt, en kan morgen vaker?\nWat kost ruimte, terwijl niemand dat wil?\nWie geeft het goede voorbeeld, en hoe?',
    mind: 'Valt er een naam? Vraag wat die persoon precies deed. Dan blijft het over gedrag gaan.',
  },
  'knob-write-policy': {
    say: 'De tweede knop: kennisbeleid. Hebben we afspraken over kennis, en werken ze? Schrijf op wat je ervan merkt.',
    ask: 'Waar zoek jij kennis als je iets niet weet?\nWat raakte kwijt toen een collega wegging?',
    mind: 'Weet niemand of er beleid is? Dat is ook een antwoord. Laat het opschrijven.',
  },
  'knob-discuss-policy': {
    say: 'Lees eerst rustig. Kijk wat op papier staat en wat in de praktijk gebeurt. Dat is vaak niet hetzelfde.',
    ask: 'Welke afspraak merken we echt in ons werk?\nWie is hiervan, en weet die dat zelf ook?\nWat kan in een bestaand overleg of formulier, zonder iets nieuws?',
    mind: 'Pas op voor nog een plan. Vraag wat we kunnen stoppen.',
  },
  'knob-break': {
    say: 'We nemen tien minuten pauze. Laat je scherm open staan, dan kun je zo verder.',
    ask: 'Wat bleef er hangen van het eerste deel?',
    mind: 'Kijk intussen welke antwoorden bij elkaar horen. Schuif ze bij elkaar op het bord.',
  },
  'knob-write-learn': {
    say: 'De derde knop: leren. Schrijf op waar we met opzet van leren, en waar dat niet lukt.',
    ask: 'Van welke fout werden we beter?\nWanneer keek je voor het laatst samen terug?',
    mind: 'Begin met een eigen fout. Dan durven anderen ook.',
  },
  'knob-discuss-learn': {
    say: 'Lees eerst rustig. Kijk wat al werkt: daar kunnen we meer van doen.',
    ask: 'Wat maakt dat leren daar wel lukt?\nWat leren we van een ander team, en hoe komt dat hier?\nWat is de kleinste vaste gewoonte die helpt?',
    mind: 'Gaat het over tijd? Vraag wat er nu in die tijd gebeurt.',
  },
  'knob-vote': {
    say: 'Nu kiezen we. Geef je stippen aan de knop waar het meest te winnen is. Kijk ook of het haalbaar is. Niemand ziet je keuze tot ik sluit.',
    ask: 'Waar staat dit los van geld of nieuwe mensen?\nStaan er twee gelijk? Welke maakt de andere makkelijker?\nWat zegt het dat iets geen stip kreeg?',
    mind: 'Vraag eerst wie verrast is. Pas daarna wie gelijk heeft.',
  },
  'knob-harvest': {
    say: 'We weten aan welke knop we draaien. Nu maken we het klein: wat, wie en wanneer.',
    ask: 'Wat is de eerste zichtbare stap?\nWie moet ja zeggen, en wie vraagt dat?\nWaaraan zien we over drie maanden dat het werkt?',
    mind: 'Zet ideeën die nu niet kunnen bij Geparkeerd. Dan zijn ze niet weg.',
  },
  'knob-close': {
    say: 'We gaan aan deze knop draaien. Ik lees de afspraken voor. Daarna zegt ieder in één zin wat jij bijdraagt.',
    ask: 'Hoe zeker ben je dat dit lukt, van 1 tot 10? Wat maakt het één punt hoger?\nWie vertelt dit door, en aan wie?',
    mind: 'Is het cijfer laag? Maak de afspraak kleiner. Nu kan dat nog.',
  },
} as const;
