/** A session that goes to another server in a file, and Kennistafel on a laptop of one's own. */
export const suitcase = {
  title: 'Koffer',
  lead: 'Neem een sessie mee van de ene server naar de andere. Bijvoorbeeld van je laptop naar de server van de gemeente.',
  label: 'Kofferlabel van deze server',
  labelHint: 'Plak dit op de andere server, als je daar de koffer maakt.',
  labelTitle: 'Eerst: het label',
  labelText:
    'Ga op de andere server naar de sessie. Kies in het menu Sessie: Neem mee in een koffer. Plak daar dit label. Alleen deze server kan de koffer dan openen.',
  unpackTitle: 'Daarna: zet de sessie terug',
  choose: 'Kies de koffer',
  drop: 'Of sleep het bestand hierheen. De naam eindigt op .koffer.',
  busy: 'Bezig met uitpakken …',
  done: 'De sessie staat hier: {{title}}',
  doneMore:
    'Je hebt je plek als begeleider terug. De anderen doen opnieuw mee, met de link of de code van deze server.',
  already: 'Deze sessie staat hier al: {{title}}',
  alreadyMore:
    'Er is niets veranderd. Wat er na de eerste keer op de andere server gebeurde, staat hier niet.',
  go: 'Ga naar de sessie',
  failed: 'De koffer is niet uitgepakt',
  pack: {
    title: 'Neem mee in een koffer',
    intro:
      'Je krijgt een bestand met de hele sessie: alle kaarten, antwoorden, stemmen en afspraken. Ook wat nog dicht ligt. Niemand kan erin kijken. Alleen de server waarvoor je het maakt, kan het openen.',
    how: 'Open op die server de pagina Koffer. Kopieer het label dat daar staat.',
    label: 'Kofferlabel van de andere server',
    labelHint: 'Het begint met koffer.',
    careful:
      'Wie het bestand terugzet, krijgt jouw plek als begeleider. Geef het dus aan niemand. Wat jullie hierna hier nog doen, gaat niet mee.',
    confirm: 'Maak de koffer',
    done: 'De koffer is gemaakt. Het bestand staat bij je downloads.',
    cancel: 'Annuleer',
  },
  here: {
    title: 'Kennistafel draait op deze computer',
    one: 'Telefoons doen mee als ze op hetzelfde netwerk zitten. Bijvoorbeeld op de hotspot van deze laptop. Ze komen hier:',
    several:
      'Deze computer zit op meer netwerken. Kies het adres van het netwerk waar de telefoons op zitten. Maak daar de sessie. Dan staat dat adres ook in de QR-code.',
    none: 'Andere apparaten kunnen nu niet meedoen. Zet de hotspot van deze laptop aan, of verbind met wifi. Laad daarna deze pagina opnieuw.',
    suitcase: 'Sessie meenemen of terugzetten: de koffer',
  },
} as const;
