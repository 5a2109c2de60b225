export const pages = {
  privacy: {
    title: 'Privacy',
    lead: 'Een open gesprek kan alleen als je weet wie wat ziet. Hier staat het, in gewone taal.',
    whoTitle: 'Wie ziet wat?',
    whoOne: 'Wat je nog niet op tafel legt, ziet verder niemand aan tafel.',
    whoTwo:
      'Wat je op tafel legt, ligt dicht. Niemand aan tafel kan het lezen tot de begeleider de antwoorden onthult. Ook de begeleider niet.',
    whoThree: 'Na het onthullen ziet iedereen in de sessie alle antwoorden, op hetzelfde moment.',
    whoFour:
      'Je eigen antwoord kun je daarna nog verbeteren of intrekken. Anderen kunnen je woorden niet veranderen.',
    steersTitle: 'Wat ziet de begeleider meer dan jij?',
    steersText:
      'Hoeveel mensen iets neerlegden en hoeveel er klaar zijn, ziet iedereen. In een sessie met namen zie je ook wie. Zonder namen gaat dat in stappen. De begeleider ziet ook wie er bij de deur wacht. En wie in Kennistafel even iets anders bekijkt dan de tafel. Wat je schrijft, ziet de begeleider pas bij het onthullen. Wat je stemt, ziet de begeleider niet.',
    votesTitle: 'Stemmen',
    votesText:
      'Waar jij je stippen geeft, ziet niemand aan tafel. Als de stemronde sluit, staat alleen de uitslag op het scherm: hoeveel stippen elke keuze kreeg. Bij het sluiten van de sessie wordt gewist wie wat stemde.',
    hiddenTitle: 'Een antwoord verbergen',
    hiddenText:
      'De begeleider kan een onthuld antwoord verbergen, bijvoorbeeld omdat er een naam in staat. Iedereen ziet dat er iets is verborgen. Alleen begeleiders en de schrijver kunnen het nog lezen, en de schrijver ziet waarom. Ook dan kun je je antwoord nog intrekken. Bij het sluiten van de sessie wordt een verborgen antwoord gewist.',
    namesTitle: 'Met of zonder namen',
    namesText:
      'De begeleider kiest dit bij het maken van de sessie. Iedereen kan de keuze zien en niemand kan die later veranderen.',
    namesNameless:
      'Zonder namen worden antwoorden bij het onthullen geschud. Zolang de sessie open is, onthoudt de server welk antwoord van jou is. Zo kun je het nog verbeteren. Bij het sluiten wist de server dat.',
    namesCareful:
      'Let op: in een klein team kan iemand je soms aan je woorden herkennen. Schrijf dus niets wat je niet wilt delen.',
    besideText:
      'Doe je mee op het apparaat van iemand anders? Dan kan die persoon meelezen met wat je schrijft. Die ziet ook je stem als die voor je invult.',
    groupTitle: 'Dit blijft in de groep',
    groupText:
      'Zet je dit aan bij een antwoord? Dan ligt het wel op het bord, maar komt het niet in het verslag. Ook niet in een bestand of een afbeelding die de begeleider maakt. Het staat wel in je eigen bestand. Iedereen aan tafel ziet erbij staan dat het in de groep blijft. Alleen jij kunt het aan- en uitzetten, tot de sessie sluit.',
    reportTitle: 'Wat krijgt je leidinggevende?',
    reportText:
      'Het verslag. Daarin staan de kaarten, de onthulde antwoorden, de afspraken en de acties. Kladjes, dichte en verborgen antwoorden staan er nooit in. Antwoorden die in de groep blijven ook niet. Zit je leidinggevende aan tafel? Dan ziet die alles wat is onthuld.',
    reportLink:
      'De begeleider kan het verslag delen met een link. Ook met mensen die er niet bij waren. Wie de link heeft, kan het lezen en bewaren. Iedereen in de sessie ziet dat het gedeeld is en tot wanneer. De begeleider kan de link altijd intrekken.',
    ownTitle: 'Je eigen antwoorden',
    ownText:
      'In de sessie vind je “Mijn antwoorden”. Daar kun je ze bekijken en als bestand meenemen. Je krijgt er ook een eigen link. Daarmee kun je je antwoorden later nog zien en wissen. Ook als de sessie is gesloten, en de server niet meer weet wat van jou was.',
    ownCareful:
      'Bewaar die link goed en deel hem niet. Ben je hem kwijt, en weet je apparaat het ook niet meer? Dan kan de begeleider niet meer opzoeken welke antwoorden van jou zijn.',
    keepTitle: 'Hoe lang blijft het bewaard?',
    keepText:
      'Elke sessie heeft een datum waarop alles vanzelf wordt gewist. Die datum staat in de sessie. Gebeurt er weer iets in de sessie, dan kan die datum opschuiven. De begeleider kan de sessie langer bewaren, en ook eerder wissen. Iedereen ziet de nieuwe datum. De beheerder kan nog een reservekopie hebben. Een verslag dat iemand al heeft gedownload, blijft bestaan.',
    tryText:
      'Het voorbeeld en een oefening van de begeleider draaien alleen in de browser. Daar wordt niets van verstuurd of bewaard.',
    deviceTitle: 'Wat staat er op je apparaat?',
    deviceText:
      'Een cookie per sessie, zodat je je eigen plek terugvindt. Moet je inloggen of een woord invullen om een sessie te maken? Dan zegt een cookie tot wanneer dat mag, en niet wie je bent. Ook je taal, een paar instellingen, de kaarten die je koos en de teksten waar je nog aan schrijft. En welke onthulde antwoorden van jou zijn. Zo kun je ze na het sluiten nog wissen. Dat laatste kun je bij “Mijn antwoorden” laten vergeten. Kennistafel volgt je niet en er zijn geen cookies van anderen.',
    whereTitle: 'Waar staan de gegevens?',
    whereText:
      'Op de server waar deze Kennistafel draait. Wie die server beheert, kan technisch bij de bestanden en kan er reservekopieën van maken. Vraag je gemeente of organisatie wie dat is.',
    rightsTitle: 'Iets laten wissen of een vraag stellen',
    rightsText:
      'Je eigen antwoorden wis je zelf, in de sessie of met je eigen link. Voor iets anders vraag je het eerst aan de begeleider van je sessie. Kom je er niet uit? Dan helpt de functionaris gegevensbescherming van je gemeente je verder.',
    sheetTitle: 'Voor je privacy-adviseur',
    sheetText:
      'Op één pagina staat elk gegeven: wat, waarom, waar, hoe lang en wie erbij kan. Je kunt die overnemen in het register van verwerkingen en het onderzoek naar risico’s.',
    sheetLink: 'Bekijk alle gegevens',
  },
  help: {
    title: 'Hulp',
    lead: 'Korte antwoorden op wat mensen vaak vragen.',
    participantTitle: 'Je doet mee',
    joinQ: 'Hoe kom ik binnen?',
    joinA:
      'Scan de QR-code of typ de code van zes tekens. Hoofdletters en spaties maken niet uit. Daarna kies je een naam of een schuilnaam.',
    lostQ: 'Mijn scherm is weg. Ben ik alles kwijt?',
    lostA:
      'Meestal niet. Gebruik dezelfde browser. Open dezelfde pagina opnieuw op hetzelfde apparaat. Dan zit je weer op je eigen plek, met je teksten.',
    offlineQ: 'Er staat dat er geen verbinding is.',
    offlineA:
      'Je kunt door blijven schrijven. Je tekst wacht op je apparaat en gaat mee zodra de verbinding terug is. Pas als er “Opgeslagen” staat, heeft de server hem ook.',
    sourceQ: 'Wat betekenen ervaring, professioneel en wetenschap?',
    sourceA:
      'Het zijn drie bronnen van kennis. Ervaring is wat mensen zelf meemaken. Professioneel is wat je in je vak weet en ziet. Wetenschap is wat is onderzocht. Een bron kiezen hoeft niet.',
    changeQ: 'Kan ik mijn antwoord nog veranderen?',
    changeA:
      'Ja. Pak je antwoord terug zolang het dicht ligt en de tijd niet om is. Na het onthullen kun je het verbeteren of intrekken, tot de sessie sluit.',
    groupQ: 'Wat betekent “Dit blijft in de groep”?',
    groupA:
      'Iedereen aan tafel kan je antwoord lezen. Het komt niet in het verslag. Wel in je eigen bestand. Je zet het zelf aan en uit, tot de sessie sluit.',
    ownQ: 'Kan ik mijn antwoorden later nog zien of wissen?',
    ownA: 'Ja. Open in de sessie “Mijn antwoorden” en bewaar daar je eigen link. Die werkt ook als de sessie is gesloten, tot alles wordt gewist.',
    facilitatorTitle: 'Je begeleidt een sessie',
    startQ: 'Wat heb ik nodig?',
    startA:
      'Een laptop en een groot scherm. Deelnemers gebruiken hun eigen telefoon of laptop. Oefen vooraf: kies “Oefenen” in het menu van je sessie, of kijk rond in de voorbeeldsessie. Van oefenen blijft niets bewaard.',
    backQ: 'Hoe kom ik later terug in mijn sessie?',
    backA:
      'Als je een sessie maakt, krijg je een eigen link. Bewaar die goed en deel hem met niemand: wie de link heeft, kan je sessie begeleiden.',
    howManyQ: 'Hoeveel kaarten doe je in een uur?',
    howManyA: 'Twee of drie. Neem per kaart vijf minuten om te schrijven en een kwartier om te praten.',
    keyboardQ: 'Kan ik zonder muis werken?',
    keyboardA:
      'Ja. Met Tab ga je naar een kaart. Spatie pakt de kaart op, de pijlen verplaatsen en spatie legt neer. De lijst toont hetzelfde als het bord.',
    notesQ: 'Hoe krijg ik het verslag?',
    notesA:
      'Open het verslag in de sessie. Je kunt het printen, downloaden of delen met een link. Je kiest zelf wat erin komt; antwoorden blijven de woorden van wie ze schreef. Zolang de sessie open is, heet het een concept.',
    keepQ: 'Hoe lang blijft mijn sessie bestaan?',
    keepA:
      'Tot de datum die in de sessie staat. Die schuift mee zolang er iets gebeurt. Twee weken van tevoren krijg je een waarschuwing. Met “Bewaar langer” kies je een latere datum.',
  },
  notFound: {
    title: 'Deze pagina is er niet',
    text: 'Misschien is het adres niet goed overgenomen, of bestaat de sessie niet meer.',
    home: 'Naar de startpagina',
    join: 'Doe mee met een code',
  },
} as const;

export { home } from './pages/home.ts';
export { library } from './pages/library.ts';
export { sessions } from './pages/sessions.ts';
