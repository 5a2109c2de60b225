// Words that the lists do not have, and that a reader of this product knows all the same. Add one only when no word of every
// day says the same, and say in the commit why.
import type { Locale } from '../../src/messages/locale.ts';

const words: Readonly<Record<Locale, string>> = {
  nl: `
    kennistafel browser pdf qr png excel enter tab escape a4 beamer tabblad spatie print printvenster
    stip stippen kladje kladjes
    vng ggd ict mt organisatie toegankelijkheid contrast wifi
    zo’n rietveen yara bram joke karim berenschot english
  `,
  en: `
    kennistafel browser pdf qr png excel a4 hotspot koffer offline glossary accessibility analyse analyses analysing
    facilitator facilitators questionnaire questionnaires administrator administrators
    municipality municipalities
    rietveen yara bram karim berenschot nederlands tryout
  `,
};

export const knownWords: Readonly<Record<Locale, ReadonlySet<string>>> = {
  nl: new Set(words.nl.trim().split(/\s+/u)),
  en: new Set(words.en.trim().split(/\s+/u)),
};
