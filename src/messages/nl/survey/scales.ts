/** The answers of each scale, low to high. Yes comes before no. */
export const scales = {
  agree: {
    '0': 'Helemaal oneens',
    '1': 'Oneens',
    '2': 'Niet eens, niet oneens',
    '3': 'Eens',
    '4': 'Helemaal eens',
  },
  sufficient: { '0': 'Onvoldoende', '1': 'Voldoende', '2': 'Ruim voldoende', '3': 'Goed' },
  often: { '0': 'Bijna nooit', '1': 'Soms', '2': 'Vaak', '3': 'Voortdurend' },
  regular: { '0': 'Zelden', '1': 'Soms', '2': 'Regelmatig', '3': 'Meestal', '4': 'Permanent' },
  presence: { '0': 'Ja', '1': 'Nee' },
  need: { '0': 'Geen', '1': 'Enige', '2': 'Veel' },
  applies: {
    '0': 'Geldt niet',
    '1': 'Geldt een beetje',
    '2': 'Geldt grotendeels',
    '3': 'Geldt helemaal',
  },
  growth: { '0': 'Niet groter', '1': 'Nauwelijks groter', '2': 'Groter', '3': 'Veel groter' },
} as const;
