/** Around the report for who was not there: reading it with a link, and opening it from a file. */
export const reading = {
  page: 'Verslag',
  loading: 'Het verslag wordt opgehaald…',
  intro:
    'Iemand heeft dit verslag met je gedeeld. Je leest het zonder account. Niemand aan tafel ziet dat je kijkt.',
  until: 'De link werkt tot {{moment}}.',
  untilRevoked: 'De link werkt tot de begeleider hem intrekt.',
  deleted:
    'De sessie wordt gewist op {{day}}. Dan is ook dit verslag weg. Download het als je het wilt bewaren.',
  again: 'Probeer het opnieuw',
  refused: {
    incomplete: {
      title: 'Deze link is niet compleet',
      text: 'Kopieer de hele link, ook het deel achter het hekje (#). Of vraag de begeleider om een nieuwe link.',
    },
    'no-such-report': {
      title: 'Met deze link kun je niets meer lezen',
      text: 'Misschien is de link ingetrokken, is de einddatum voorbij of is de sessie gewist. Of er mist een stukje van de link. Vraag de begeleider om een nieuwe link.',
    },
    unavailable: {
      title: 'Er is geen verbinding',
      text: 'Kijk of je internet hebt en probeer het opnieuw. Aan je link ligt het niet.',
    },
  },
  open: {
    title: 'Open een verslag uit een bestand',
    lead: 'Heb je een verslag opgeslagen als JSON? Dan kun je het hier lezen, printen en in een andere vorm opslaan.',
    local: 'Het bestand blijft op je apparaat. Er gaat niets naar een server.',
    choose: 'Kies een bestand',
    drop: 'Of sleep het bestand hierheen.',
    opened: 'Het verslag is geopend.',
    intro:
      'Dit verslag komt uit het bestand {{name}}. Het verandert niet meer, ook niet als de sessie nog loopt.',
    other: 'Open een ander bestand',
    wrong: 'Dit bestand gaat niet open',
    problem: {
      'not-notes':
        'Dit is geen verslag van Kennistafel. Kies het bestand dat je opsloeg als “Alles als JSON”. De naam eindigt op .json.',
      newer:
        'Dit verslag komt uit een nieuwere versie van Kennistafel. Laad de pagina opnieuw, of open het op de plek waar het is gemaakt.',
      damaged:
        'Dit is een verslag van Kennistafel, maar er mist iets of er is iets veranderd. Download het opnieuw.',
      'too-big': 'Dit bestand is te groot voor een verslag. Kijk of je het goede bestand koos.',
      unreadable: 'Je browser kon dit bestand niet lezen. Kijk of je het mag openen en probeer het opnieuw.',
    },
    link: 'Open een opgeslagen verslag (JSON)',
  },
} as const;
