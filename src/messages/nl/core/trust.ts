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
  notKept: 'Niet lokaal opgeslagen',
  notKeptMore: 'Dit apparaat bewaart geen kopie van je tekst. Zonder verbinding kan die verloren gaan.',
  refused: 'Je laatste wijziging is niet bewaard',
  dismiss: 'Begrepen',
  promise: 'Goed om te weten',
  seenNamed:
    'Niemand ziet je antwoord tot de begeleider onthult. Daarna ziet iedereen het, met je naam erbij.',
  seenNameless:
    'Niemand ziet je antwoord tot de begeleider onthult. Daarna liggen alle antwoorden door elkaar, zonder naam.',
  manager: 'In het verslag komt alleen wat is onthuld en afgesproken. Meer krijgt een leidinggevende niet.',
  deletion: 'Op {{date}} wordt alles van deze sessie gewist.',
  example: 'Dit is een voorbeeld. Niets wordt bewaard.',
  leaveExample: 'Naar het begin',
  reload: 'Laad opnieuw',
  home: 'Naar het begin',
} as const;
