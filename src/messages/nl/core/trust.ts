export const trust = {
  online: 'Verbonden',
  connecting: 'Verbinden…',
  offline: 'Geen verbinding',
  offlineKept: 'Geen verbinding. Je tekst staat veilig op dit apparaat.',
  offlineNotKept:
    'Geen verbinding. Je tekst is niet op dit apparaat bewaard. Laat dit venster open tot de verbinding er weer is.',
  offlineReading: 'Geen verbinding. Zodra die er weer is, gaat alles vanzelf verder.',
  backOnline: 'De verbinding is er weer.',
  saved: 'Opgeslagen',
  saving: 'Opslaan…',
  unsaved: 'Nog niet opgeslagen',
  notKept: 'Niet op dit apparaat bewaard',
  notKeptMore: 'Dit apparaat bewaart geen kopie van je tekst. Zonder verbinding kan die verloren gaan.',
  refused: 'Je laatste wijziging is niet opgeslagen',
  dismiss: 'Begrepen',
  promise: 'Goed om te weten',
  seenNamed:
    'Niemand aan tafel ziet je antwoord tot de begeleider de antwoorden onthult. Daarna ziet iedereen het, met je naam erbij.',
  seenNameless:
    'Niemand aan tafel ziet je antwoord tot de begeleider de antwoorden onthult. Daarna liggen alle antwoorden door elkaar, zonder naam.',
  manager:
    'Alleen onthulde antwoorden komen in het verslag. Zit je leidinggevende aan tafel? Dan ziet die alles wat is onthuld.',
  deletion: 'Op {{date}} wordt alles van deze sessie gewist.',
  example: 'Dit is een voorbeeld. Niets wordt bewaard.',
  leaveExample: 'Naar de startpagina',
  reload: 'Laad opnieuw',
  home: 'Naar de startpagina',
} as const;
