/** One sentence or two per reason: what happened, and what to do now. Keyed by the reasons of model/refusal.ts. */
export const refusals = {
  malformed: 'De server begreep dit niet. Laad de pagina opnieuw en probeer het nog eens.',
  'not-a-member': 'Je hebt geen plek in deze sessie. Doe mee met de code.',
  'not-allowed': 'Alleen de begeleider kan dit. Vraag of die het doet.',
  'no-such-session':
    'Deze sessie bestaat niet meer, of het adres klopt niet. Vraag de begeleider om de code.',
  'no-such-code': 'Bij deze code hoort geen sessie. Kijk of je elk teken goed hebt overgenomen.',
  'no-such-card': 'Deze kaart zit niet in deze sessie. Kies een andere kaart.',
  'no-such-round': 'Deze schrijfronde bestaat niet meer. Kijk wat er nu op tafel ligt.',
  'no-such-member': 'Deze persoon doet niet meer mee. Kies iemand anders.',
  'no-such-answer': 'Dit antwoord ligt niet meer op tafel. Kijk wat er nu ligt.',
  'not-yours': 'Dit is van iemand anders. Alleen wie het schreef, kan het veranderen.',
  'session-not-closed': 'Dit kan pas als de sessie is afgesloten. Sluit de sessie eerst af.',
  'session-closed': 'Deze sessie is afgesloten. Je kunt alles nog lezen, maar niets meer veranderen.',
  'session-full': 'De tafel is vol. Vraag de begeleider of je kunt meekijken.',
  'round-open': 'Er wordt nu geschreven. Wacht tot de antwoorden zijn onthuld.',
  'round-not-open': 'Deze ronde is al onthuld. De antwoorden liggen op tafel.',
  'too-many-rounds':
    'Deze sessie heeft het hoogste aantal rondes bereikt. Maak een nieuwe sessie om verder te gaan.',
  'last-facilitator': 'Een sessie heeft altijd een begeleider. Maak eerst iemand anders begeleider.',
  'title-empty': 'De sessie heeft nog geen titel. Vul een titel in.',
  'title-too-long': 'De titel is te lang. Gebruik hoogstens 120 tekens.',
  'text-characters': 'In deze tekst zitten tekens die je niet ziet. Typ de tekst zelf in.',
  'name-empty': 'Er staat nog geen naam. Vul een naam in, je voornaam is genoeg.',
  'name-too-long': 'Deze naam is te lang. Gebruik hoogstens 40 tekens.',
  'name-characters': 'In deze naam zitten onzichtbare tekens. Typ de naam zelf in.',
  'name-taken':
    'Iemand aan tafel heet al zo, of bijna zo. Zet er iets bij, bijvoorbeeld de eerste letter van je achternaam.',
  'card-empty': 'Er staat nog geen vraag. Schrijf eerst iets op.',
  'card-too-long': 'Deze vraag is te lang. Gebruik hoogstens 240 tekens. Je tekst blijft staan.',
  'too-many-cards': 'In deze sessie passen niet meer kaarten. Kies een kaart die er al is.',
  'answer-empty': 'Er staat nog geen antwoord. Schrijf eerst iets op.',
  'answer-too-long': 'Dit antwoord is te lang. Gebruik hoogstens 2000 tekens. Je tekst blijft staan.',
  'too-big': 'Dit is te veel in één keer. Maak het korter en probeer het opnieuw.',
  'no-room':
    'Dit past er niet meer bij en is niet opgeslagen. Haal iets weg dat niet meer nodig is, of ga verder in een nieuwe sessie. Wat er al stond, blijft staan.',
  'too-many-attempts':
    'Er zijn te veel verkeerde codes ingevuld. Met de link of de QR-code kun je wel meedoen.',
  'too-many-joining': 'Er komen nu heel veel mensen tegelijk binnen. Wacht even.',
  'server-full': 'Op deze server is geen plaats voor nog een sessie. Vraag het aan de beheerder.',
  'phrase-needed': 'Vul eerst het woord in dat je collega’s kennen. Dan kun je een sessie maken.',
  'phrase-wrong': 'Dit woord klopt niet. Kijk het na, of vraag het een collega.',
  'too-many-phrases': 'Het woord is te vaak verkeerd ingevuld. Wacht even.',
  'sign-in-needed': 'Log eerst in bij je organisatie. Dan kun je een sessie maken.',
  'sign-in-refused':
    'Met dit account mag je hier geen sessie maken. Gebruik een ander account, of vraag het aan de beheerder.',
  'sign-in-failed': 'Het inloggen is niet gelukt. Probeer het opnieuw.',
  'sign-in-unreachable':
    'Inloggen bij je organisatie lukt nu niet. Probeer het over een paar minuten opnieuw.',
  'ballot-too-late':
    'Je stem kwam te laat. De stemronde was al gesloten toen je weer verbinding had. Je stem telt niet mee.',
  'no-suitcase': 'Dit bestand is geen koffer. Kies het bestand dat je op de andere server hebt gemaakt.',
  'suitcase-label':
    'Dit is geen heel kofferlabel. Kopieer het nog eens van de pagina Koffer op de andere server.',
  'suitcase-secret':
    'In deze sessie staan dingen die jij niet mag lezen. Daarom kan ze hier niet meer in een koffer. Dat kan alleen met een sessie waarin nog niemand iets heeft opgeschreven.',
  'suitcase-newer':
    'Deze koffer is gemaakt met een nieuwere versie van Kennistafel. Vraag de beheerder om deze server bij te werken.',
  'suitcase-older':
    'Deze koffer is gemaakt met een oudere versie van Kennistafel. Werk de laptop bij en maak de koffer opnieuw.',
  'suitcase-elsewhere':
    'Deze koffer is voor een andere server. Maak hem opnieuw, met het kofferlabel van deze server.',
  'suitcase-damaged': 'Dit bestand is niet heel. Kopieer het opnieuw, of maak de koffer nog een keer.',
  'suitcase-worked-on':
    'Aan deze sessie is hier intussen ook gewerkt. Wis de sessie hier, en zet de koffer dan opnieuw terug. Of laat haar zoals ze is.',
  'too-many-sessions':
    'Vanaf dit netwerk zijn net veel sessies gemaakt. Wacht even, of gebruik een ander netwerk.',
  'too-many-files': 'Je vraagt nu te veel bestanden. Wacht even en probeer het dan opnieuw.',
  'outdated-client': 'Er is een nieuwe versie van Kennistafel. Laad de pagina opnieuw.',
  'wrong-origin': 'Dit verzoek kwam niet van deze site. Open Kennistafel op het gewone adres.',
  'session-restored':
    'Er is een eerdere versie van deze sessie teruggezet. Kijk of alles er nog staat. Je eigen kladjes en antwoorden zijn bewaard.',
  'board-restored':
    'De begeleider heeft het bord net teruggezet. Wat je toen deed, staat er niet meer op. Doe het opnieuw als je wilt.',
  'no-such-snapshot': 'Deze versie van het bord is er niet meer. Kies een andere.',
  'too-many-templates': 'Het bord kreeg al veel sjablonen. Kies er een die je al gebruikte.',
  'board-locked': 'Het bord is op slot. Alleen de begeleider kan er nu iets op verplaatsen.',
  'not-admitted': 'Je wacht nog bij de deur. De begeleider laat je binnen.',
  'door-locked': 'De deur is dicht: er kan nu niemand meer bij. Vraag het aan de begeleider.',
  'no-such-step': 'Deze stap staat niet meer in het draaiboek. Kies een andere stap.',
  'no-such-timer': 'Deze tijd loopt niet meer. Kijk wat de klok nu zegt.',
  'no-such-vote': 'Deze stemronde bestaat niet meer. Kijk wat er nu op tafel ligt.',
  'no-such-item': 'Een van de keuzes ligt niet meer op tafel. Kies opnieuw.',
  'no-such-report': 'Dit verslag is niet meer te lezen met deze link. Vraag de begeleider om een nieuwe.',
  'keeping-too-long': 'Zo lang kan een sessie niet blijven. Kies een dag die minder ver weg is.',
  'group-too-small': 'Hier deden nog te weinig mensen aan mee. Wacht nog even, of ga open verder.',
  'vote-open': 'Er wordt nu gestemd. Wacht tot de stemronde dicht is.',
  'vote-not-open': 'Deze stemronde is al dicht. De uitslag staat op het scherm.',
  'no-such-activity': 'Dit is er niet meer. Kijk wat er nu op tafel ligt.',
  'activity-open': 'Er loopt nog iets waar mensen mee bezig zijn. Rond dat eerst af.',
  'activity-not-open': 'Dit is al afgerond. De uitslag staat op het scherm.',
  'too-many-activities':
    'Er passen er geen meer bij in deze sessie. Maak een nieuwe sessie om verder te gaan.',
  'nothing-to-ask': 'Er is nog geen stelling. Kies er minstens één, of typ er zelf een.',
  'asked-before':
    'Hier is al een uitslag van. Met een tweede uitslag zou te raden zijn wat een enkeling koos. Vraag het opnieuw als er genoeg nieuwe mensen zijn.',
  'too-few-answers':
    'Er zijn nog te weinig antwoorden om te laten zien. Wacht nog even, of stop zonder uitslag.',
  'nothing-to-vote-on': 'Er valt nog niets te kiezen. Zorg dat er minstens twee keuzes zijn.',
  'no-cards-dealt': 'Er zijn nu geen kaarten uitgedeeld. Wacht tot er weer kaarten komen.',
  'not-in-hand': 'Deze kaart ligt niet meer in je hand. Kies een andere kaart.',
  'deck-empty': 'Er liggen geen kaarten meer op de stapel. Houd je kaart, of leg die terug.',
  'step-moved-on':
    'Een andere begeleider was je voor: het draaiboek is al bij een andere stap. Kijk eerst waar jullie zijn.',
  'step-is-current': 'Jullie zijn nu bij deze stap. Ga eerst naar een andere stap.',
  'time-up': 'De tijd is om. Je tekst is bewaard, maar je kunt die nu niet meer op tafel leggen.',
  'too-many-votes':
    'Deze sessie heeft het hoogste aantal stemrondes bereikt. Maak een nieuwe sessie om verder te stemmen.',
  'too-many-steps': 'Het draaiboek is vol. Haal eerst een stap weg.',
  'without-device':
    'Deze persoon heeft geen eigen apparaat en blijft daarom deelnemer. Kies iemand met een eigen apparaat.',
  'hosts-others': 'Deze persoon schrijft ook voor anderen. Haal die eerst weg, of kies een andere rol.',
  'still-here': 'Deze persoon is er weer. Er is niets veranderd.',
  'same-person': 'Deze plek hoort al bij een andere plek van dezelfde persoon. Doe daar verder mee.',
  'step-title-too-long': 'De titel van deze stap is te lang. Gebruik hoogstens 80 tekens.',
  'question-too-long': 'Deze vraag is te lang. Gebruik hoogstens 200 tekens.',
  'no-such-device-link':
    'Deze link werkt niet meer. Hij werkt één keer, vijf minuten lang. Maak op je andere apparaat een nieuwe.',
  'door-full': 'Er wachten nu te veel mensen bij de deur. Probeer het over een paar minuten opnieuw.',
  'too-many-guests': 'Je schrijft al voor zoveel mensen als kan. Vraag of iemand anders hen erbij neemt.',
  'too-many-devices': 'Je doet al mee op vijf apparaten. Meld eerst de andere af.',
  damaged:
    'Een deel van deze sessie is beschadigd. Wat er staat kun je nog lezen en meenemen. Vraag de beheerder om het te herstellen.',
  'no-file': 'Dit bestand kan nu niet worden gemaakt. Probeer het over een minuut opnieuw.',
  'storage-failed': 'De server kon dit niet opslaan. Er is niets veranderd. Probeer het zo nog eens.',
  unavailable: 'Deze sessie is even niet bereikbaar. Probeer het over een minuut opnieuw.',
} as const;

/** Why a session is over for one, and what one can do. */
export const ended = {
  removed: 'Je doet niet meer mee aan deze sessie',
  removedMore:
    'De begeleider heeft je plek weggehaald. Was dat een vergissing? Doe dan opnieuw mee met de code.',
  notAMember: 'Je plek is op dit apparaat niet gevonden',
  notAMemberMore:
    'Misschien zijn de cookies gewist. Of je deed mee in een andere browser of op een ander apparaat.',
  deleted: 'Deze sessie is gewist',
  deletedMore: 'Je kunt er niets meer van lezen, ook niet op dit apparaat.',
  noSuchSession: 'Deze sessie bestaat niet meer',
  noSuchSessionMore: 'De sessie is gewist, of het adres klopt niet.',
  outdated: 'Er is een nieuwe versie',
  damaged: 'Deze sessie is beschadigd',
  readNotes: 'Lees wat er staat',
  outdatedMore: 'Laad de pagina opnieuw om verder te gaan. Je tekst blijft bewaard.',
  outdatedOnly: 'Laad de pagina opnieuw om verder te gaan.',
  joinAgain: 'Doe opnieuw mee',
} as const;

/** Websockets do not come through. */
export const blocked = {
  title: 'De live verbinding komt er niet door',
  cause:
    'De server is er wel. Iets onderweg houdt de live verbinding tegen: een proxy, een firewall of een beveiligingsprogramma. We blijven het proberen.',
  mend: 'De beheerder van dit netwerk kan dit oplossen, of wie de server van Kennistafel beheert. Vraag om websockets door te laten naar {{address}}.',
  meanwhile:
    'Probeer het intussen met een ander netwerk, zoals dat van je telefoon. Het verslag lezen kan wel.',
} as const;

/** Words that came too late for the table. */
export const late = {
  more: 'Dit heb je geschreven, en het staat niet op tafel. Kopieer het als je het wilt houden.',
  text: 'Jouw tekst',
} as const;
