/** What a facilitator can say and ask at each step of the programmes that use more than the core decks. */
export const furtherStepWords = {
  'recognise-welcome': {
    say: 'Fijn dat je er bent. Straks krijg je stellingen over werken met kennis. Twee gemeenten zeiden dit ooit over zichzelf. Het gaat nu over ons, niet over hen.',
    ask: 'Waar ben je zelf blij mee in ons werk?\nWat heb je nodig om eerlijk te kunnen antwoorden?',
    mind: 'Zeg erbij dat de presentatie geen datum heeft. Het is geen oordeel over die gemeenten nu.',
  },
  'recognise-statements': {
    say: 'Lees elke stelling en geef aan hoe eens je het ermee bent. Denk aan wat je deze maand zag. Weet je het niet, dan zeg je dat. Niemand aan tafel ziet wat jij kiest.',
    ask: 'Welk voorbeeld had je in je hoofd?\nBij welke stelling aarzelde je?',
    mind: 'Laat iedereen in eigen tempo gaan. Leg geen stelling uit: ook lezen kan verschillen.',
  },
  'recognise-choose': {
    say: 'Hier zie je hoe wij antwoordden. We nemen de twee stellingen waarover we het meest verschillen. Daar valt iets te leren.',
    ask: 'Wat valt je op aan deze spreiding?\nVoor welke van de twee nemen we eerst de tijd?',
    mind: 'Leg de kaart van de meest verdeelde stelling op tafel. Vraag niet wie wat koos.',
  },
  'recognise-discuss': {
    say: 'We zoeken uit waar het verschil vandaan komt. Wie het eens is en wie het oneens is, kan allebei iets waars zien.',
    ask: 'Wat zouden we zien als het andersom was?\nWat hebben we al geprobeerd?\nGeldt dit overal, of op één plek?\nWat ziet iemand die hier niet zit?',
    mind: 'Ga na vijf minuten naar de tweede stelling. Een half gesprek over twee zegt meer dan een lang gesprek over één.',
  },
  'recognise-write': {
    say: 'Het bord heeft nu plek voor wat hindert en wat helpt. Schrijf bij deze stelling op wat ons tegenhoudt, en wat nu al werkt. Elk punt apart.',
    ask: 'Gaat het over wie meedoen, over kennis, over richting of over de aanpak?\nWat werkt al een beetje?',
    mind: 'Vraag ook om kansen. Een bord vol knelpunten maakt moe.',
  },
  'recognise-sort': {
    say: 'We leggen alles op zijn plek. Zeg waar jouw punt hoort, en waarom daar.',
    ask: 'In welk vak ligt het meest, en verrast dat?\nWelk knelpunt hebben we zelf in de hand?\nWelke kans past daarbij?',
    mind: 'Laat iedereen verplaatsen, of doe het zelf op aanwijzing van de groep. Lijken twee punten op elkaar? Leg ze samen.',
  },
  'recognise-harvest': {
    say: 'We maken één afspraak. Klein genoeg om deze maand te lukken.',
    ask: 'Wat doen we vanaf maandag anders?\nWie begint, en wie helpt?\nWaaraan merken we het over vier weken?',
    mind: 'Komen er meer ideeën? Zet die bij wat later komt. Eén afspraak is genoeg.',
  },
  'recognise-close': {
    say: 'Ik lees de afspraak voor. Daarna zegt ieder welke stelling jou het meest bezighoudt.',
    ask: 'Over welke stelling denk je nu anders?\nWie moet dit ook horen?',
    mind: 'Bewaar de uitkomst van de stellingen. Over een half jaar zijn ze een goede start van een terugblik.',
  },
  'feasible-welcome': {
    say: 'Niet alles ligt in onze handen. Het hangt ook af van hoe groot we zijn en hoeveel mensen we hebben. Vandaag zoeken we wat hier wel kan, en waar we beginnen.',
    ask: 'Welk idee ligt er al lang?\nWat moeten we vandaag kunnen beslissen?',
    mind: 'Noem de grootte van je gemeente hardop. Een klein team mag kleiner kiezen.',
  },
  'feasible-write': {
    say: 'Schrijf op wat er volgens jou nodig is om kennis hier beter te gebruiken. Elk idee apart, groot of klein.',
    ask: 'Wat zou jouw werk deze maand makkelijker maken?\nWat doen we nu één keer, en mag gewoon worden?',
    mind: 'Vraag om dingen die je kunt zien gebeuren. “Meer aandacht” is nog te groot.',
  },
  'feasible-influence': {
    say: 'De kringen tonen wat we zelf kunnen, waar we invloed op hebben, en de rest. We leggen elk idee in een kring.',
    ask: 'Wie beslist hierover?\nWat van dit idee kunnen wij wel zelf doen?\nWie kunnen we erom vragen?',
    mind: 'Ligt bijna alles buiten? Vraag per idee naar het kleinste stuk dat wel van ons is.',
  },
  'feasible-weigh': {
    say: 'Het bord verandert. We houden de ideeën over waar we zelf bij kunnen. Hoe makkelijk is elk idee voor ons, en hoe belangrijk is het nu?',
    ask: 'Wat maakt dit bij ons makkelijk of moeilijk?\nWat gaat voor als we er maar één doen?\nWat kan stoppen om hier plek voor te maken?',
    mind: 'Begin met de ideeën uit de binnenste kring. De rest mag blijven liggen.',
  },
  'feasible-vote': {
    say: 'Geef je stippen aan wat je echt wilt oppakken. Niemand aan tafel ziet wat jij kiest.',
    ask: 'Past de uitslag bij wat op het bord ligt?\nWie koos iets heel anders, en wil dat uitleggen?',
    mind: 'Wint een idee dat moeilijk is? Vraag wat de eerste makkelijke stap is.',
  },
  'feasible-harvest': {
    say: 'We schrijven op wat wij doen. Daarna wat we aan anderen vragen, en wie dat gaat vragen.',
    ask: 'Wie doet de eerste stap, en op welke dag?\nWat vragen we, aan wie, en met welke reden?\nWat doen we bewust nu niet?',
    mind: 'Schrijf ook op wat jullie laten liggen. Dan komt het niet steeds terug.',
  },
  'feasible-close': {
    say: 'Ik lees voor wat we doen en wat we vragen. Daarna zegt ieder hoeveel vertrouwen je erin hebt.',
    ask: 'Wat maakt dit een beetje makkelijker?\nWanneer kijken we of het gelukt is?',
    mind: 'Zit het vertrouwen laag? Maak de eerste stap nog kleiner.',
  },
  'roles-welcome': {
    say: 'Kennis is van iedereen. Toch zijn er taken die iemand moet doen. Vandaag kijken we wie wat doet, en wat van niemand is.',
    ask: 'Wie bel jij als je iets moet weten?\nWat zoek je vandaag?',
    mind: 'Het gaat over taken, niet over hoe goed iemand is. Zeg dat vooraf.',
  },
  'roles-write': {
    say: 'Schrijf op wie bij ons wat doet met kennis. Denk aan vragen stellen, zoeken, bewaren, uitleggen en delen. Schrijf ook op wat niemand doet.',
    ask: 'Wie deed dit de laatste keer?\nWat blijft liggen als één persoon ziek is?',
    mind: 'Namen mogen, oordelen niet. Weet iemand het niet? Dan is dat het antwoord.',
  },
  'roles-discuss': {
    say: 'Lees eerst in stilte. Kijk waar we hetzelfde opschreven, en waar niet.',
    ask: 'Welke taak noemt iedereen, en welke bijna niemand?\nWeet die persoon zelf ook dat dit een taak is?\nWaar doen er twee hetzelfde?\nWie gaat voor bij een vraag over kennis?',
    mind: 'Is er een leidinggevende? Laat die als laatste antwoorden.',
  },
  'roles-sort': {
    say: 'Op het bord staan nu rollen. Per rol leggen we neer wie die heeft. Heeft niemand hem? Dan vragen we of we hem willen.',
    ask: 'Wie doet dit al, ook zonder titel?\nWelke rol kunnen we delen met buurgemeenten?\nWelke rol hebben wij echt niet nodig?\nWie houdt ons scherp en durft tegen te spreken?',
    mind: 'Een kleine gemeente heeft geen zeven functies. Eén mens kan drie rollen hebben, als dat maar gezegd is.',
  },
  'roles-vote': {
    say: 'Geef je stippen aan de rol die het eerst aandacht verdient. Niemand aan tafel ziet wat jij kiest.',
    ask: 'Gaat het om tijd, om vaardigheid of om een duidelijke opdracht?\nWat gebeurt er als we deze rol leeg laten?',
    mind: 'Vraag bij de winnaar meteen wat er morgen anders zou zijn.',
  },
  'roles-harvest': {
    say: 'Per rol die telt maken we een afspraak: wie, hoeveel tijd, en wie het weet.',
    ask: 'Wie neemt deze rol, en tot wanneer?\nWat geeft die persoon dan uit handen?\nWie moet hiermee instemmen?\nWaar schrijven we dit op, zodat een nieuwe collega het vindt?',
    mind: 'Een rol zonder uren is een wens. Vraag naar de uren.',
  },
  'roles-close': {
    say: 'Ik lees voor wie welke rol neemt. Zeg om de beurt wat jij vanaf nu aan wie vraagt.',
    ask: 'Voor welke vraag weet je nu wie je belt?\nWanneer kijken we of het zo werkt?',
    mind: 'Stuur de lijst ook naar wie er niet was.',
  },
  'learn-welcome': {
    say: 'Leren kan op vijf manieren. In het werk, in een experiment, en door te delen. Door te oefenen, en van andere gemeenten. Wat doen we al, en wat is de volgende stap?',
    ask: 'Van wie of waarvan leerde je deze maand iets?\nWelke manier gebruiken we nooit?',
    mind: 'Een plan gebruikt meer dan één lijn. Het hoeven er geen vijf te zijn.',
  },
  'learn-write': {
    say: 'We beginnen bij het gewone werk. Schrijf op hoe je daar nu van leert, en waar dat niet lukt.',
    ask: 'Wanneer pasten we iets aan omdat we het anders zagen?\nWie keek er mee?',
    mind: 'Hier blijft iets nieuws leven of verdwijnt het. Neem er de tijd voor.',
  },
  'learn-work': {
    say: 'Lees eerst rustig. Wat doen we al, en wat kan een volgende stap zijn? Leg dat op het bord.',
    ask: 'Wat maakt dat het daar lukt?\nWelke korte ronde kan in een overleg dat er al is?\nWie van buiten het team kan meekijken?',
    mind: 'Zoek een gewoonte van tien minuten, geen nieuw overleg.',
  },
  'learn-spot': {
    say: 'Nu leren midden in een experiment. Wat merken mensen op terwijl ze bezig zijn, en waar blijft dat?',
    ask: 'Wanneer praten we daarover?\nWaar schrijven we het op?\nWat is de volgende stap, en wie?',
    mind: 'Een kwartier aan het eind van elke week doet meer dan één groot verslag achteraf.',
  },
  'learn-share': {
    say: 'Nu leren door te delen en door te geven. Dat is kennis, en ook laten merken waarom het de moeite waard is.',
    ask: 'Wat gaven we het laatst door, en kwam het aan?\nWie vertelt het zo dat anderen het willen?\nWat is de volgende stap, en wie?',
    mind: 'Vraag bij elke training wat er daarna anders ging.',
  },
  'learn-lab': {
    say: 'Nu leren door te oefenen, op een plek die lijkt op het echte werk. Daar mag het misgaan.',
    ask: 'Waar zouden wij willen oefenen?\nVan wie mogen we een lab gebruiken?\nWat is de volgende stap, en wie?',
    mind: 'Een kleine gemeente hoeft geen eigen lab. Vraag wie er een heeft.',
  },
  'learn-others': {
    say: 'Nu leren van andere gemeenten. We halen iets en we brengen iets.',
    ask: 'Wat willen we ophalen, en bij wie?\nWat kunnen wij vertellen, ook als het misging?\nWie belt, en wanneer?',
    mind: 'Kies ook een gemeente die anders is of een ander tempo heeft.',
  },
  'learn-vote': {
    say: 'Geef je stippen aan de lijn waar een volgende stap het meest oplevert. Niemand aan tafel ziet wat jij kiest.',
    ask: 'Welke lijn kreeg niets, en is dat erg?\nWelke lijn maakt een andere makkelijker?',
    mind: 'Laat stemmen over de kaarten: elke kaart is een lijn. Neem er hoogstens twee mee.',
  },
  'learn-harvest': {
    say: 'Dit wordt ons leerplan. Bij elke stap schrijven we wie het doet, en wanneer. En wat vraagt het van ons eigen gedrag?',
    ask: 'Wat ga jij zelf anders doen?\nWanneer is de eerste keer?\nWie let erop dat we het blijven doen?',
    mind: 'Zet de eerste keer nu in de agenda.',
  },
  'learn-close': {
    say: 'Ik lees het leerplan voor. Zeg om de beurt van wie jij deze maand iets gaat leren.',
    ask: 'Wat was vandaag zelf een les?\nWanneer kijken we terug?',
    mind: 'Spreek een dag af voor een korte terugblik.',
  },
  'stuck-welcome': {
    say: 'Samenwerken loopt soms vast. Vandaag nemen we één geval en kijken waar het zit. We zoeken geen schuldige.',
    ask: 'Over welk geval praten we?\nWie van de partners zit hier niet, en wat zou die zeggen?',
    mind: 'Kies één geval dat nu speelt. Met drie gevallen blijft het algemeen.',
  },
  'stuck-write': {
    say: 'Schrijf op waar het in dit geval vastliep, en wat wel werkte. Elk punt apart.',
    ask: 'Wat gebeurde er, en wanneer merkte je het?\nWat deed jij zelf toen?',
    mind: 'Vraag om feiten: wie zei of deed wat, op welk moment.',
  },
  'stuck-sort': {
    say: 'Op het bord staan vier plekken waar het vast kan zitten. Dat zijn wie meedoen, de kennis, de richting en de aanpak. We leggen elk punt op zijn plek.',
    ask: 'Zijn de goede mensen erbij, met heldere regels?\nWeten we genoeg, en geloven we niet te snel wat we weten?\nWillen we hetzelfde bereiken?\nIs er een weg naar een besluit waar iedereen in zit?',
    mind: 'Begint iemand over een persoon? Vraag in welk van de vier vakken dat hoort.',
  },
  'stuck-vote': {
    say: 'Geef je stippen aan het knelpunt dat we het eerst losmaken. Niemand aan tafel ziet wat jij kiest.',
    ask: 'Welk knelpunt maakt een ander losser?\nKunnen wij hier zelf iets aan doen?',
    mind: 'Wint iets waar jullie niets aan kunnen doen? Pak dan het volgende.',
  },
  'stuck-write-partners': {
    say: 'Het bord verandert. Nu gaat het over hoe eens we het zijn. Schrijf op wat een partner nodig heeft om mee te doen met onze vraag.',
    ask: 'Delen we het doel?\nZijn we het eens over de weg ernaartoe?',
    mind: 'Laat mensen schrijven vanuit de partner. “Wat wint die ermee?” helpt.',
  },
  'stuck-partners': {
    say: 'We bepalen in welk vak ons geval het meest ligt. Elk vak vraagt een andere aanpak.',
    ask: 'Zijn we het eens over het doel, over de weg, over allebei, of over niets?\nWie hoort er dan aan tafel, en wie nog niet?\nWat past hier: gewoon overleg, proberen, breder kijken, of een nieuwe plek?',
    mind: 'Een echt geval past nooit precies in één vak. Kies wat het zwaarst weegt.',
  },
  'stuck-harvest': {
    say: 'We kiezen de volgende stap met deze partner. Eén stap, die past bij het vak waar we zitten.',
    ask: 'Wie praat met wie, en waarover eerst?\nWat bieden wij zelf aan?\nWat laten we open voor de ander?',
    mind: 'Het eerste woord mag van jullie zijn. Laat het laatste woord over aan de partners samen.',
  },
  'stuck-close': {
    say: 'Ik lees de stap voor. Daarna zegt ieder wat je nu anders ziet aan dit geval.',
    ask: 'Wat vertel je aan de partner over vandaag?\nWanneer weten we of het losser is?',
    mind: 'Spreek af wat er wel en niet naar de partner gaat.',
  },
  'file-welcome': {
    say: 'We leggen één dossier langs zeven vragen. Bij elke vraag kijken we welke kennis hem nu beantwoordt: ervaring, het vak of onderzoek. En welke nog mist.',
    ask: 'Om welk dossier gaat het, in één zin?\nWelke vraag kunnen we vast niet beantwoorden?',
    mind: 'Houd de stukken van het dossier bij de hand, maar lees ze niet voor.',
  },
  'file-reason': {
    say: 'Vraag één: waarom maken we dit beleid nu?',
    ask: 'Wat gebeurde er, en wie vroeg erom?\nWat als we een jaar wachten?\nWelke bron zegt ons dit?',
    mind: 'Een voorval, een wet, een akkoord en een signaal zijn vier andere redenen. Laat kiezen.',
  },
  'file-involved': {
    say: 'Vraag twee: wie zijn erbij, en wie hebben we gehoord?',
    ask: 'Wie merkt het elke dag?\nWie voert het uit?\nVan wie weten we het alleen van horen zeggen?',
    mind: 'Zet bij elke groep of jullie die zelf spraken. De lege plekken zijn huiswerk.',
  },
  'file-write-problem': {
    say: 'Vraag drie: wat is het probleem? Schrijf het op in één zin. Niemand aan tafel ziet het tot ik de antwoorden onthul.',
    ask: 'Voor wie is het een probleem, en sinds wanneer?\nWat weten we, en wat vermoeden we?',
    mind: 'Help niet met woorden. Verschillende zinnen zijn juist de vondst.',
  },
  'file-problem': {
    say: 'Lees alle zinnen in stilte. Gaan ze over hetzelfde?',
    ask: 'Welk woord betekent voor ons niet hetzelfde?\nHoe groot is het, en hoe weten we dat?\nWie zou dit geen probleem noemen?',
    mind: 'Zoek nog geen oplossing. Eerst één zin waar iedereen mee verder kan.',
  },
  'file-write-goal': {
    say: 'Vraag vier: wat willen we bereiken? Schrijf op wat een inwoner ervan merkt.',
    ask: 'Wanneer zijn we tevreden?\nWaaraan zie je het op straat of aan de balie?',
    mind: 'Een nieuwe balie of een app is een middel. Vraag waarvoor.',
  },
  'file-goal': {
    say: 'Lees eerst rustig. Past elk doel bij het probleem van net?',
    ask: 'Welk doel kunnen we meten, en welk alleen zien?\nWelke bron zegt dat dit haalbaar is?\nWat mag er niet slechter van worden?',
    mind: 'Staat er een maatregel tussen? Leg die apart voor vraag zes.',
  },
  'file-break': {
    say: 'We nemen vijf minuten pauze. Daarna nog drie vragen.',
    ask: 'Welke vraag bleef hangen?',
    mind: 'Kijk op het bord welke bron bijna leeg is. Noem die na de pauze.',
  },
  'file-why-us': {
    say: 'Vraag vijf: waarom zou de gemeente hier iets doen?',
    ask: 'Wat doen inwoners, bedrijven en clubs al?\nWat als wij niets doen?\nWelke rol past: niets doen, mogelijk maken, leiden, samen doen of zelf doen?',
    mind: 'Niets doen is ook een keuze. Laat iemand daarvoor pleiten.',
  },
  'file-write-instrument': {
    say: 'Vraag zes: welk middel past het best? Schrijf er minstens één op die nog niet is genoemd.',
    ask: 'Een regel, geld, uitleg, een afspraak of een proef?\nWat deden andere gemeenten?',
    mind: 'Wacht met kiezen tot er drie liggen.',
  },
  'file-instrument': {
    say: 'Lees eerst alles. We zoeken wat werkt, en hoe we dat weten.',
    ask: 'Waarvan is bekend dat het werkt, en uit welke bron?\nWat zegt de uitvoering?\nWat kunnen we klein proberen?',
    mind: 'Wordt één middel meteen geprezen? Vraag wie een ander wil verdedigen.',
  },
  'file-effects': {
    say: 'Vraag zeven: wat zijn de gevolgen, ook die we niet willen?',
    ask: 'Wat merkt een inwoner, een ondernemer, en wie het uitvoert?\nWie heeft er last van en zit hier niet?\nWat zou ons het meest verrassen?',
    mind: 'Geef de uitvoering als eerste het woord.',
  },
  'file-harvest': {
    say: 'We kijken welke vragen nog geen goed antwoord hebben. Per vraag spreken we af wie het uitzoekt.',
    ask: 'Welke bron moeten we nog horen?\nWie zoekt het uit, en voor welke dag?\nWat kunnen we nu al besluiten?',
    mind: 'Twee vragen goed uitzoeken is meer dan zeven half.',
  },
  'file-close': {
    say: 'Ik lees voor wat we uitzoeken. Zeg om de beurt wat je nu anders ziet aan dit dossier.',
    ask: 'Welke vraag stel je vanaf nu eerder?\nWie krijgt dit verslag?',
    mind: 'Plan de dag waarop jullie de antwoorden naast elkaar leggen.',
  },
  'data-welcome': {
    say: 'We beginnen een project met gegevens. Eerst praten we niet over techniek. Eerst over wat het waard is, voor wie, en wie meedoet.',
    ask: 'Welke vraag willen we beantwoorden, in één zin?\nKan het ook zonder nieuwe gegevens?',
    mind: 'Vraagt iemand om een dashboard? Ga terug naar het probleem.',
  },
  'data-write-value': {
    say: 'Schrijf op welke waarde dit project heeft, en voor wie. Denk aan mensen, niet aan systemen.',
    ask: 'Wie is er beter af, en waar merkt die dat aan?\nWie vindt dat ook?',
    mind: 'Vraag bij “efficiënt” wat er met de tijd gebeurt die vrijkomt.',
  },
  'data-value': {
    say: 'Lees eerst rustig. Waarde staat op drie poten. Het is iets waard, we kunnen het maken, en er is steun voor.',
    ask: 'Welke poot is bij ons het kortst?\nWie vindt het niet de moeite waard, en waarom?\nWat blijft hetzelfde als we dit niet doen?',
    mind: 'Maak één zin: deze waarde, voor deze mensen. Schrijf die op.',
  },
  'data-write-balance': {
    say: 'Schrijf op wat dit project kost en wat het brengt. Ook wat je niet in geld kunt zeggen, en ook wat je liever niet wilt.',
    ask: 'Wie betaalt, en wie heeft het voordeel?\nWat verliest iemand aan privacy?',
    mind: 'Houd ook plek voor wat meevalt zonder dat iemand erom vroeg.',
  },
  'data-balance': {
    say: 'We vullen de balans op het bord. Alle vakken krijgen iets voordat we oordelen.',
    ask: 'Wat staat er links, en weegt rechts ertegen op?\nWelk nadeel vinden we te groot?\nWie steunt dit, en wie nog niet?',
    mind: 'Minder privacy is een nadeel, ook als de wet het toestaat.',
  },
  'data-break': {
    say: 'We nemen vijf minuten pauze. Daarna kijken we wie er meedoet, en wat het team moet kunnen.',
    ask: 'Wat op de balans verraste je?',
    mind: 'Lees intussen de zin over de waarde nog eens. Klopt die nog?',
  },
  'data-write-open': {
    say: 'Het bord verandert. Er zijn vier momenten. De vraag stellen, gegevens verzamelen, uitleggen wat ze zeggen, en ze gebruiken. Schrijf op wie er bij elk moment meedoet.',
    ask: 'Wie beslist nu alleen, en wie zou mee kunnen doen?\nWaar moet het gesloten blijven, en waarom?',
    mind: 'Open of gesloten is geen goed of fout. Kiezen zonder het te weten is het probleem.',
  },
  'data-open': {
    say: 'We leggen neer hoe open het tot stand komt, en hoe open het wordt gebruikt. Waar het gesloten is, zeggen we waarom.',
    ask: 'Is het om veiligheid, om privacy of om botsende belangen?\nKan een later moment wel open?\nWie merkt het als onze uitleg niet klopt?\nWat gebeurt er met signalen die niet in de gegevens zitten?',
    mind: 'Te gesloten geeft vijf gevaren. Een ervan: niemand vraagt nog hoe goed de gegevens zijn.',
  },
  'data-write-team': {
    say: 'Het bord verandert weer. Wie in dit team kan wat? Denk aan overzicht, partners meekrijgen, beoordelen, en omgaan met hoe anderen reageren. Schrijf het op.',
    ask: 'Wie kent het beleid en wat er al is geprobeerd?\nWie kan zien hoe zeker een uitkomst is?',
    mind: 'Het team samen moet dit kunnen, nooit één persoon.',
  },
  'data-team': {
    say: 'We leggen namen in de vakken. Een leeg vak is onze eerste taak.',
    ask: 'Welk vak is leeg, en wie kan dat vullen?\nWie stelt de lastige vraag over de cijfers?\nWie heeft er belang bij om minder te laten zien?',
    mind: 'Vraag of onderzoek de kritische stem wil zijn. Dat mag een rol zijn.',
  },
  'data-harvest': {
    say: 'We schrijven op wat we nu weten en wat we eerst doen. Dat gaat over de waarde, de balans, open of gesloten, en het team.',
    ask: 'Gaan we door, gaan we kleiner, of stoppen we?\nWie vult het lege vak, en wanneer?\nMet wie praten we voordat we iets verzamelen?',
    mind: 'Stoppen of uitstellen is een goede uitkomst van een start.',
  },
  'data-close': {
    say: 'Ik lees de zin over de waarde en de afspraken voor. Daarna zegt ieder waar je op gaat letten.',
    ask: 'Wat moet er volgende keer op tafel?\nWie moet dit weten voordat we beginnen?',
    mind: 'Spreek af wanneer jullie de balans opnieuw bekijken.',
  },
  'frame-welcome': {
    say: 'In twee uur maken we een eerste agenda voor sturen met data. We gaan langs vijf bouwstenen. Daarna toetsen we wat we maakten aan zeven thema’s.',
    ask: 'Wat moet er aan het eind liggen?\nWelk besluit heeft hier het meest aan?',
    mind: 'Bestuurders denken snel aan oplossingen. Beloof dat die komen, maar pas na de visie.',
  },
  'frame-write-vision': {
    say: 'Eerst de visie. Schrijf op voor welke publieke waarde we dit doen, en waar we voor oppassen. Niemand aan tafel ziet het tot ik de antwoorden onthul.',
    ask: 'Wat heeft een inwoner er over vier jaar aan?\nWordt iets goedkoper, beter of echt nieuw?',
    mind: 'Vraag om één zin. Een visie die je niet kunt zeggen, werkt niet.',
  },
  'frame-vision': {
    say: 'Lees eerst in stilte. Er zijn drie richtingen, en die lopen vaak door elkaar. Inwoners en partners sturen zelf. Of techniek maakt het slim. Of we vinden het stap voor stap uit.',
    ask: 'Waar sta jij tussen die drie?\nWaar zijn we het al over eens?\nWat willen we beslist niet?',
    mind: 'Laat mensen echt een plek kiezen. “Van alles wat” mag pas daarna.',
  },
  'frame-write-results': {
    say: 'Nu de resultaten. Welk resultaat wil je binnen een jaar zien, en in welk deel van ons werk? Schrijf het op.',
    ask: 'Waar ligt de druk, en waar liggen de kansen?\nWat laten we bewust nog liggen?',
    mind: 'Zonder werkveld en zonder eerste project is het nog een wens.',
  },
  'frame-results': {
    say: 'Lees eerst rustig. Welke resultaten horen bij elkaar, en welke gaat voor?',
    ask: 'Welk resultaat laat de visie het best zien?\nWie is daarvan de eerste drager?\nWat is het eerste project, klein genoeg voor dit jaar?',
    mind: 'Visies zijn meestal groter dan programma’s. Snijd tot er drie resultaten liggen.',
  },
  'frame-conditions': {
    say: 'Nu de randvoorwaarden. De vraag is of het mag, en ook of we het moeten willen.',
    ask: 'Wie oordeelt bij twijfel, en op welk moment?\nWelke afspraak of gedragscode hebben we al?\nWat regelden onze buren?',
    mind: 'Stel vier vragen. Blijft het privé en veilig? Houden mensen hun keuze? Denken we dat alles te sturen is? Kloppen de gegevens, en van wie zijn ze?',
  },
  'frame-break': {
    say: 'We nemen tien minuten pauze. Daarna: middelen, agenda en de toets.',
    ask: 'Wat houdt je bezig na de eerste drie?',
    mind: 'Lees het bord. Welke bouwsteen is nog dun?',
  },
  'frame-means': {
    say: 'Nu organisatie en middelen. We houden twee plekken uit elkaar: onze eigen gemeente, en de samenwerking.',
    ask: 'Wat doen we zelf, en wat samen?\nHoeveel mensen en uren zijn dat echt?\nHoe staat het met onze gegevens?\nWat kunnen we overnemen van anderen?',
    mind: 'Wie later begint, mag slim volgen. Dat is geen schande en scheelt geld.',
  },
  'frame-write-agenda': {
    say: 'Nu de agenda en de coalitie. Schrijf op wat je wanneer op tafel brengt, en wie daarvoor nodig is.',
    ask: 'Welk moment komt er toch al aan?\nWie geeft de doorslag, en wie verspreidt het?',
    mind: 'Een coalitie is niet iedereen. Het zijn de mensen die samen de weegschaal laten doorslaan.',
  },
  'frame-agenda': {
    say: 'Lees eerst rustig. We zetten momenten op volgorde, met daarbij de mensen.',
    ask: 'Wat kan deze maand, en wat pas na de begroting?\nWat bespreken we breed met de raad, dus niet alleen privacy?\nWat als één trekker vertrekt?',
    mind: 'Rust alles op één persoon? Zoek meteen een tweede.',
  },
  'frame-themes': {
    say: 'Het bord laat nu zeven thema’s zien. We leggen ons plan ernaast. Waar raakt het plan een thema, en wat spreken we daarover af?',
    ask: 'Wie kan hier last van krijgen?\nKan een inwoner nee zeggen, en wanneer?\nKunnen we het uitleggen aan de balie?\nWie weet straks meer dan wie?',
    mind: 'Zeven thema’s in een kwartier kan. Neem eerst de twee die het meest raken. De kaarten van het denkkader helpen.',
  },
  'frame-harvest': {
    say: 'We maken de eerste agenda. Per punt schrijven we op: wat, welk moment, en met wie.',
    ask: 'Wat is de eerste stap na vandaag?\nWie bereidt het besluit voor?\nWat vragen we van elkaar als bestuur en als organisatie?',
    mind: 'Schrijf ook op waarover jullie het niet eens zijn. Dat hoort op de agenda.',
  },
  'frame-close': {
    say: 'Ik lees de agenda voor. Zeg om de beurt waar jij je naam onder zet.',
    ask: 'Wat vertel je morgen als eerste, en aan wie?\nWanneer leggen we dit weer op tafel?',
    mind: 'Zeg dat dit een eerste agenda is. Die verandert als je leert.',
  },
} as const;
