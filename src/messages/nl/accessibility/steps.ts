/** What a person does to check a requirement that no machine decides, and what must then be so. */
export const steps = {
  '1.1.1':
    'Loop met een schermlezer langs alle plaatjes, tekens en het bord. Zegt elk plaatje met betekenis wat het laat zien? Zwijgt de versiering?',
  '1.3.1': 'Bekijk een scherm zonder opmaak. Zijn koppen, lijsten, tabellen en groepen nog te herkennen?',
  '1.3.2': 'Lees het scherm met een schermlezer van boven naar beneden. Klopt het verhaal in die volgorde?',
  '1.3.3': 'Lees alle uitleg. Verwijst die ergens alleen naar vorm, plek, kleur of geluid?',
  '1.3.5': 'Bekijk de velden voor je eigen naam. Biedt de browser aan om ze in te vullen?',
  '1.4.1': 'Zet het scherm in grijstinten. Kun je thema’s, bronnen, keuzes en fouten nog uit elkaar houden?',
  '1.4.3':
    'Meet het contrast van tekst boven plaatjes en kleurverloop. Is het minstens 4,5 op 1, en 3 op 1 voor grote tekst?',
  '1.4.4':
    'Zet alleen de tekst op 200 procent. Is alles nog te lezen en te bedienen, en ligt er niets over elkaar?',
  '1.4.5': 'Zoek plaatjes met tekst erin. Zijn er andere dan een logo of het plaatje van het bord?',
  '1.4.10':
    'Vergroot tot 400 procent in een venster van 1280 breed. Is alles er nog, en hoef je voor tekst niet opzij te schuiven?',
  '1.4.11': 'Meet het contrast van randen van velden, van tekens en van de focus. Is het minstens 3 op 1?',
  '1.4.12':
    'Zet regels, letters en woorden verder uit elkaar met een hulpknop in de browser. Valt er niets weg of over elkaar?',
  '1.4.13':
    'Wijs de uitgelegde woorden en knoppen met uitleg aan. Kun je de uitleg aanwijzen, sluiten met Escape en rustig lezen?',
  '2.1.1': 'Leg de muis weg. Doe een hele sessie, ook verplaatsen op het bord, met alleen het toetsenbord.',
  '2.2.1':
    'Laat een tijd aflopen terwijl iemand schrijft. Gaat er niets verloren, en kan de begeleider tijd bijgeven?',
  '2.2.2': 'Bekijk wat vanzelf beweegt of wisselt, zoals het grote scherm. Kun je het stilzetten?',
  '2.3.1':
    'Bekijk het onthullen van kaarten en alle meldingen. Flitst er iets vaker dan drie keer per seconde?',
  '2.4.2': 'Lees van elk scherm de titel in het tabblad. Zegt die waar je bent?',
  '2.4.3':
    'Loop met Tab door elk scherm en open en sluit elk venster. Is de volgorde logisch en kom je terug waar je was?',
  '2.4.4': 'Lees alle links in de lijst van een schermlezer. Snap je waar ze heen gaan?',
  '2.4.5': 'Zoek een kaart en de pagina over privacy. Zijn er twee wegen naartoe?',
  '2.4.6': 'Lees alleen koppen en labels. Zeggen ze waar het over gaat?',
  '2.4.7': 'Loop met Tab door elk scherm, ook in het donker. Zie je altijd waar je bent?',
  '2.5.1':
    'Gebruik het bord met één vinger of de muis. Kun je schuiven en vergroten zonder een gebaar met twee vingers?',
  '2.5.2': 'Druk op een knop, schuif eraf en laat los. Gebeurt er dan niets?',
  '2.5.7': 'Doe alles wat je kunt slepen ook met knoppen en menu’s.',
  '3.1.2':
    'Zoek teksten in een andere taal, zoals een titel in het Engels. Spreekt de schermlezer ze goed uit?',
  '3.2.2': 'Vul elk veld en kies elke keuze. Verandert het scherm alleen als je dat verwacht?',
  '3.2.3': 'Vergelijk de schermen. Staat de navigatie overal in dezelfde volgorde?',
  '3.2.4': 'Vergelijk de schermen. Heet wat hetzelfde doet overal hetzelfde?',
  '3.2.6': 'Zoek op elk scherm de hulp. Staat die steeds op dezelfde plek?',
  '3.3.1': 'Maak in elk formulier een fout. Staat er in woorden wat er mis is, en bij welk veld?',
  '3.3.2': 'Lees elk formulier voordat je iets invult. Weet je wat je moet invullen?',
  '3.3.3': 'Maak in elk formulier een fout. Zegt het scherm wat je kunt doen?',
  '3.3.4': 'Wis of sluit een sessie. Kun je het controleren, tegenhouden of terugdraaien?',
  '3.3.7': 'Maak een sessie en doe mee op een tweede apparaat. Hoef je niets twee keer in te vullen?',
  '3.3.8': 'Doe mee met de link, de QR-code en de code. Kan het zonder iets te onthouden of over te typen?',
  '4.1.2':
    'Doe een hele sessie met NVDA en met VoiceOver. Hoor je van alles wat het is, hoe het heet en of het aan staat?',
  '4.1.3':
    'Doe een hele sessie met NVDA en met VoiceOver. Hoor je bewaren, onthullen, tijd en meldingen zonder dat je erheen gaat?',
  '4.2.1': 'Laat iemand die blind is meedoen aan een sessie, en er een begeleiden.',
  '4.2.2': 'Laat iemand die slechtziend is meedoen, met een groter beeld en eigen kleuren.',
  '4.2.3': 'Laat iemand die kleurenblind is meedoen en ordenen op bron.',
  '4.2.4': 'Laat iemand die doof is meedoen. Is alles wat klinkt ook te zien?',
  '4.2.7': 'Laat iemand meedoen die spraak, een schakelaar of alleen het toetsenbord gebruikt.',
  '4.2.9': 'Laat iemand met lichtgevoelige epilepsie of een deskundige meekijken naar alle beweging.',
  '4.2.10': 'Laat iemand meedoen die moeite heeft met lezen. Is elke vraag en elke knop duidelijk?',
  '5.2': 'Zoek wat nodig is om mee te doen, zoals de lijst van het bord. Kun je het aanzetten zonder hulp?',
  '5.4':
    'Bewaar een verslag als Word, OpenDocument, PDF en pagina. Zijn koppen, lijsten, tabellen en tekst bij plaatjes er nog?',
  '9.6': 'Doe elk proces van begin tot eind op hele pagina’s. Haalt elke stap alle eisen?',
  '11.7':
    'Maak op het apparaat alles groter. Kies eigen kleuren, meer contrast en minder beweging. Volgt het product dat?',
  '11.8.1': 'Schrijf een verslag. Kun je alles wat je schrijft toegankelijk bewaren?',
  '11.8.2':
    'Schrijf een verslag met afspraken. Helpt het product met koppen en met tekst bij het plaatje van het bord?',
  '11.8.3': 'Bewaar hetzelfde verslag in elk formaat. Blijft alles wat toegankelijk was toegankelijk?',
  '11.8.4': 'Zoek iets in een verslag dat niet toegankelijk is. Wijst het product erop?',
  '11.8.5': 'Maak een verslag uit elk sjabloon. Haalt één daarvan alle eisen?',
  '12.1.1': 'Lees de hulp en deze pagina. Staat er hoe je meedoet met hulpmiddelen, en klopt dat?',
  '12.1.2': 'Controleer de pagina’s met uitleg op alle eisen, net als de andere schermen.',
} as const;
