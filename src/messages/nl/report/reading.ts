/** Around the report for who was not there: reading it with a link, and opening it from a file. */
export const reading = {
  page: 'Verslag',
  loading: 'Het verslag wordt opgehaald…',
  intro:
    'Iemand heeft dit verslag met je gedeeld. Je leest het zonder account, en niemand ziet dat je kijkt.',
  until: 'De link werkt tot {{moment}}.',
  untilRevoked: 'De link werkt tot de begeleider hem intrekt.',
  deleted:
    'We wissen de sessie op {{day}}. Dan is ook dit verslag weg. Download het als je het wilt bewaren.',
  again: 'Probeer het opnieuw',
  refused: {
    incomplete: {
      title: 'Deze link is niet compleet',
      text: 'Kopieer de hele link, ook het deel achter het hekje (#). Of vraag de begeleider om een nieuwe link.',
    },
    'no-such-report': {
      title: 'Met deze link kun je niets meer lezen',
      text: 'De link is ingetrokken, de einddatum is voorbij, de sessie is gewist, of er mist een stukje van de link. Vraag de begeleider om een nieuwe link.',
    },
    unavailable: {
      title: 'Er is geen verbinding',
      text: 'Kijk of je internet hebt en probeer het opnieuw. Aan je link ligt het niet.',
    },
  },
  open: {
    title: 'Open een verslag uit een bestand',
    lead: 'Heb je een verslag bewaard als JSON? Dan kun je het hier lezen, printen en in een andere vorm bewaren.',
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
        'Dit is geen verslag van Kennistafel. Kies het bestand dat je bewaarde als “Alles als JSON”. De naam eindigt op .json.',
      newer:
        'Dit verslag komt uit een nieuwere versie van Kennistafel. Laad de pagina opnieuw, of open het op de plek waar het is gemaakt.',
      damaged:
        'Dit is een verslag van Kennistafel, maar er mist iets of er is iets in veranderd. Download het opnieuw.',
      'too-big': 'Dit bestand is te groot voor een verslag. Kijk of je het goede bestand koos.',
      unreadable: 'Je browser kon dit bestand niet lezen. Kijk of je het mag openen en probeer het opnieuw.',
    },
    link: 'Open een bewaard verslag (JSON)',
  },
} as const;
