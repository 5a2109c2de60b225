/** What a facilitator can say and ask at each step of the programmes with core cards. */
export const firstStepWords = {
  'first-welcome': {
    say: 'Fijn dat je er bent. We praten over hoe wij kennis opdoen, delen en gebruiken. Er is geen goed of fout antwoord, en overslaan mag altijd.',
    ask: 'Wat moet dit gesprek opleveren?\nWat heb je nodig om hier vrij te praten?',
    mind: 'Laat iedereen in de eerste vijf minuten één keer iets zeggen. Dan praten mensen later makkelijker mee.',
  },
  'first-choose': {
    say: 'We kiezen samen één kaart. Neem de vraag waar we vandaag iets aan hebben. Past een kaart niet, dan pakken we een andere.',
    ask: 'Welke vraag speelt nu echt bij ons?\nBij welke vraag denken we vast niet hetzelfde?',
    mind: 'Duurt het kiezen lang? Trek dan een kaart. Elke kaart leidt naar een goed gesprek.',
  },
  'first-write': {
    say: 'Schrijf eerst voor jezelf. Niemand aan tafel ziet je tekst tot ik de antwoorden onthul. Ik ook niet. Een paar woorden is genoeg.',
    ask: 'Denk aan één moment van de laatste maand. Wat gebeurde er?\nHeb je meer gedachten? Leg ze los van elkaar op tafel.',
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
    mind: 'Schrijf de afspraak op in de woorden van de groep. Lees die hardop voor.',
  },
  'first-close': {
    say: 'Ik lees de afspraken nog één keer voor. Daarna sluit ieder af met één woord of één zin.',
    ask: 'Hoe ga je hier weg?\nWie moet dit verslag ook lezen?',
    mind: 'Sluit pas af als er bij elke afspraak een naam staat.',
  },
  'sources-welcome': {
    say: 'We kijken naar drie soorten kennis. Wat mensen meemaken. Wat je in je vak leert. En wat uit onderzoek komt. Ze tellen alle drie even zwaar.',
    ask: 'Welke van de drie gebruik jij het meest?\nWelke vergeten we als het druk is?',
    mind: 'Geef bij elke bron één voorbeeld uit je eigen gemeente. Een uitleg zonder voorbeeld blijft niet hangen.',
  },
  'sources-write-known': {
    say: 'Schrijf bij elke bron op wat er bij je opkomt. Leg elk idee los op tafel en kies de bron die erbij past. Niemand aan tafel ziet het tot ik de antwoorden onthul.',
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
    say: 'Nu kiezen we. Geef je stippen aan de knop waar het meest te winnen is. Kijk ook of het kan. Niemand aan tafel ziet wat jij kiest.',
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
  'back-welcome': {
    say: 'We kijken kort terug op wat we hebben afgesproken. Iedereen deed wat kon met wat er toen was. We kijken dus om te leren, niet om af te rekenen.',
    ask: 'Wat weet je nog van de vorige keer?\nWat is er sindsdien veranderd?',
    mind: 'Houd het vorige verslag erbij. Lees de afspraken voor zonder oordeel.',
  },
  'back-write': {
    say: 'Schrijf voor jezelf: wat lukte, wat lukte niet, en wat verraste je? Leg elk punt los op tafel.',
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
    say: 'Dit was het. Noem om de beurt één punt dat je meeneemt.',
    ask: 'Wanneer kijken we weer terug?\nWie willen we er dan bij hebben?',
    mind: 'Eindig op tijd. Dan komen mensen de volgende keer weer.',
  },
} as const;
