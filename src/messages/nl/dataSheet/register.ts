/** What article 30 of the GDPR asks for. Without a text: only the organisation knows. */
export const register = {
  controller: { subject: 'Verwerkingsverantwoordelijke' },
  officer: { subject: 'Functionaris gegevensbescherming' },
  purpose: {
    subject: 'Doel',
    text: 'Een team voert een gesprek met kaarten. Het legt antwoorden en afspraken vast en maakt daar een verslag van.',
  },
  basis: { subject: 'Grondslag' },
  people: {
    subject: 'Betrokkenen',
    text: 'Medewerkers en andere mensen die aanschuiven. En mensen over wie zij schrijven.',
  },
  data: {
    subject: 'Gegevens',
    text: 'Naam of schuilnaam, wat iemand schrijft, kiest en stemt, en afspraken met een naam erbij. De tabel onderaan noemt alles. Het product vraagt niet om bijzondere persoonsgegevens. In vrije tekst kan iemand ze wel schrijven.',
  },
  recipients: {
    subject: 'Ontvangers',
    text: 'De mensen in de sessie, en wie het verslag of de link ernaartoe krijgt. Technisch ook de beheerder van de server. Het product stuurt niets naar andere partijen. Moet je inloggen om een sessie te maken? Dan doe je dat bij je eigen gemeente. Daar gaat niets van een sessie naartoe.',
  },
  processor: { subject: 'Verwerker: wie de server en de reservekopieën beheert' },
  transfers: {
    subject: 'Doorgifte buiten de EER',
    text: 'Door het product niet. Vul in of je server of je reservekopie daarbuiten staat.',
  },
  retention: {
    subject: 'Bewaartermijn',
    text: 'De server wist elke sessie vanzelf. Zonder andere instelling is dat 180 dagen na de laatste handeling. Sluit de sessie? Dan wist de server al wie wat schreef of stemde. Reservekopieën wist de beheerder.',
  },
  security: {
    subject: 'Beveiliging',
    text: 'Zie SECURITY.md en de tabellen voor BIO2 en GIBIT in de map docs. Versleuteling onderweg en op de schijf regelt de beheerder.',
  },
  rights: {
    subject: 'Rechten van betrokkenen',
    text: 'Je leest, verbetert en wist je eigen antwoorden zelf. Dat kan ook na het sluiten, met je eigen link. Een begeleider kan de hele sessie wissen.',
  },
  decisions: {
    subject: 'Besluiten en profielen door een computer',
    text: 'Geen. Het product gebruikt geen AI en volgt niemand.',
  },
} as const;

export const risks = {
  recognised: {
    risk: 'In een klein team herken je iemand aan de woorden of aan een telling.',
    measure:
      'Zonder namen schudt de server de antwoorden. Er verschijnt niets zolang te weinig mensen meedoen. Bij het sluiten wist de server wie wat schreef of stemde.',
    rest: 'Wie de schrijfstijl van een collega kent, kan raden. Mensen die samenwerken kunnen hun eigen antwoorden wegstrepen.',
  },
  early: {
    risk: 'Iemand leest een antwoord voordat de schrijver dat wil.',
    measure: 'Kladjes en dichte antwoorden gaan naar niemand anders, ook niet naar de begeleider.',
    rest: 'De beheerder kan technisch bij de bestanden. Een buur kan meekijken op het scherm.',
  },
  sensitive: {
    risk: 'Iemand schrijft iets gevoeligs over zichzelf of een ander.',
    measure:
      'De schrijver kan het verbeteren of wissen. De begeleider kan het verbergen. De schrijver kan het ook in de groep houden.',
    rest: 'Wie het al las, weet het. Een verslag dat iemand heeft gedownload, blijft bestaan.',
  },
  shared: {
    risk: 'De link naar het verslag komt bij mensen voor wie die niet is.',
    measure:
      'De link kan op een dag eindigen en is in te trekken. Iedereen in de sessie ziet dat het verslag is gedeeld.',
    rest: 'Wie de link heeft, kan lezen en bewaren tot die is ingetrokken.',
  },
  stranger: {
    risk: 'Een vreemde komt binnen met een geraden code.',
    measure: 'Het aantal pogingen is begrensd. De begeleider kan mensen eerst laten wachten bij de deur.',
    rest: 'Wie de code krijgt van een deelnemer, kan om een plek vragen.',
  },
  carried: {
    risk: 'Een sessie gaat in een koffer mee op een laptop.',
    measure:
      'Alleen de server waarvoor de koffer is gemaakt, kan die openen. Wat begeleiders niet mogen lezen, gaat nooit van een server naar hun laptop.',
    rest: 'Wie een laptop met Kennistafel heeft, kan technisch bij wat daar is geschreven. Wis de sessie daar na afloop.',
  },
  left: {
    risk: 'Gewiste gegevens staan nog ergens.',
    measure: 'In zijn database schrijft de server over gewiste gegevens heen.',
    rest: 'Reservekopieën houden het tot de beheerder ze wist. In PostgreSQL blijven ze staan tot de database er iets overheen schrijft.',
  },
} as const;
