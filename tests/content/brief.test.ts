/**
 * What a municipality may expect to find here, written down by hand: every deck and card, board, programme, term and source,
 * complete in two languages. A list of ids in the code cannot miss what it lists; this one can.
 */
import { describe, expect, it } from 'vitest';

import { glossary } from '../../decks/glossary/glossary.ts';
import { findLibraryCard, library } from '../../decks/library.ts';
import { createTranslator } from '../../src/messages/translate.ts';
import { examples } from '../../src/model/board/templates/examples.ts';
import { readyTemplates } from '../../src/model/board/templates/readyTemplates.ts';
import type { TemplateId } from '../../src/model/board/template.ts';
import type { Localized } from '../../src/model/deck.ts';
import { findTerms } from '../../src/model/findTerms.ts';
import { readyProgramme, type ReadyProgrammeId } from '../../src/model/programme/presets.ts';
import { publications, type PublicationKey } from '../../src/model/publications.ts';

const locales = ['nl', 'en'] as const;

/** Both languages say something, and not the same. */
function expectBoth(text: Localized | undefined, what: string, sameIsFine = false) {
  for (const locale of locales) expect(text?.[locale].trim(), `${what}, ${locale}`).toBeTruthy();
  if (!sameIsFine) expect(text?.nl, what).not.toBe(text?.en);
}

const numbered = (deck: string, count: number) =>
  Array.from({ length: count }, (_, at) => `${deck}-${at + 1}`);

/** Each deck with its source, its title, and its cards in their order. */
const decks: readonly (readonly [PublicationKey, title: string, cards: readonly string[]])[] = [
  ['aan-de-slag', 'Kennisbronnen', numbered('kennisbronnen', 8)],
  [
    'aan-de-slag',
    'Leidinggevende die stuurt',
    ['leidinggevende-2', 'leidinggevende-1', 'leidinggevende-3', 'leidinggevende-4'],
  ],
  ['aan-de-slag', 'Stevig kennisbeleid', numbered('kennisbeleid', 4)],
  ['aan-de-slag', 'Een focus op leren', numbered('leren', 4)],
  ['kenniscultuur', 'Startvragen kenniscultuur', numbered('startvragen', 7)],
  ['kenniscultuur', 'Zeven vragen voor goed beleid', numbered('goed-beleid', 7)],
  ['kenniscultuur', 'Herken je dit?', numbered('herken-je-dit', 13)],
  ['utrecht', 'Publieke meerwaarde met data', numbered('publieke-meerwaarde', 12)],
  ['vng', 'Denkkader datagedreven sturing', numbered('denkkader', 12)],
  ['vng', 'Leren in vijf lijnen', numbered('vijf-leerlijnen', 5)],
];

describe('the decks', () => {
  it.each(decks)('of %s: %s', (source, title, cardIds) => {
    const deck = library.find((one) => one.title.nl === title);
    expect(deck?.cards.map(({ id }) => id)).toEqual(cardIds);
    expect(deck?.basedOn).toEqual(publications[source]);
    for (const text of [deck?.title, deck?.description, deck?.audience]) expectBoth(text, title);
    for (const card of deck?.cards ?? []) {
      for (const text of [card.question, card.tip]) expectBoth(text, card.id);
      expect(card.prompts.nl.length, card.id).toBe(card.prompts.en.length);
      expect(card.prompts.nl.length, card.id).toBeGreaterThan(0);
      if (card.example) expectBoth(card.example, card.id);
    }
  });

  it('are seventy-six cards together', () => {
    expect(library.flatMap(({ cards }) => cards)).toHaveLength(76);
    expect(new Set(decks.flatMap(([, , cards]) => cards)).size).toBe(76);
  });

  /** What a card or deck must name in Dutch, wherever it does. */
  it.each([
    ['publieke-meerwaarde-1', 'Moore'],
    ['publieke-meerwaarde-11', 'TNO'],
    ['publieke-meerwaarde-11', 'viswinkels'],
    ['denkkader-6', 'Rathenau'],
    ['denkkader-1', 'datapolis'],
    ['denkkader-7', 'nudging'],
    ['denkkader-11', '2016'],
    ['startvragen-6', 'Rathenau Instituut (2021)'],
    ['herken-je-dit-9', 'Rathenau Instituut (2021)'],
    ['herken-je-dit-1', 'Houten'],
    ['herken-je-dit-7', 'Houten'],
    ['herken-je-dit-8', 'Utrecht'],
    ['herken-je-dit-13', 'Utrecht'],
    ['herken-je-dit-4', 'vraagteken'],
    ['kennisbronnen-5', 'Publieke Bricoleurs'],
    ['vijf-leerlijnen-3', 'datalab'],
    // Being small or large is asked where it matters.
    ['startvragen-2', 'klein of groot'],
    ['startvragen-6', 'klein of groot'],
    ['denkkader-4', 'klein of groot'],
    ['kennisbeleid-2', 'onze omvang'],
    ['kennisbeleid-4', 'kleine gemeente'],
    ['herken-je-dit-12', 'kleine gemeente'],
    ['vijf-leerlijnen-3', 'kleine gemeente'],
    // All three sources.
    ['leidinggevende-3', 'ervaring, professionele kennis en wetenschap'],
    ['leren-3', 'ervaring, professionele kennis en wetenschap'],
  ])('%s says %s', (cardId, words) => {
    expect(JSON.stringify(findLibraryCard(cardId)?.card)).toContain(words);
  });

  it('say that knowledge is what people make together, and that the framework of national government changed', () => {
    const described = (id: string) => library.find((deck) => deck.id === id)?.description.nl;
    for (const id of ['kennisbronnen', 'leidinggevende', 'kennisbeleid', 'leren'])
      expect(described(id), id).toMatch(/\bsamen\b/iu);
    expect(described('goed-beleid')).toMatch(/IAK.*Beleidskompas/u);
    expect(described('herken-je-dit')).toContain('zonder datum');
  });
});

/** Each board with what it is based on, and what must be on it. */
const boards: readonly (readonly [TemplateId, readonly PublicationKey[], ...words: string[]])[] = [
  ['vrij', [], 'Nu bespreken', 'Later', 'Geparkeerd'],
  [
    'drie-bronnen',
    ['aan-de-slag'],
    'Ervaringskennis',
    'Professionele kennis',
    'Wetenschappelijke kennis',
    'Samenspel',
  ],
  ['knoppen', ['aan-de-slag'], 'Leidinggevende die stuurt', 'Stevig kennisbeleid', 'Focus op leren'],
  ['haalbaar-prioriteit', ['aan-de-slag'], 'Haalbaar', 'Prioriteit', 'Nu doen', 'Laten liggen'],
  ['invloed', ['aan-de-slag'], 'Eigen invloed', 'Samen invloed', 'Buiten onze invloed'],
  [
    'vier-pijlers',
    ['kenniscultuur'],
    'Management en organisatie',
    'Proces',
    'Data en ICT',
    'Mens en cultuur',
    'datacoach',
  ],
  ['te-veel-niet-genoeg', ['kenniscultuur'], 'Te veel', 'Precies goed', 'Niet genoeg'],
  [
    'knelpunten-kansen',
    ['utrecht'],
    'Arena',
    'Kennis',
    'Gerichtheid',
    'Procesvoering',
    'knelpunt',
    'succesfactor',
  ],
  ['eens-oneens', ['utrecht'], 'Eens over het doel', 'Eens over de aanpak', 'Hoppe (2010)'],
  ['open-gesloten', ['utrecht'], 'Hoe het ontstaat', 'Hoe het wordt gebruikt', 'duiden'],
  ['publieke-balans', ['utrecht'], 'kost', 'oplevert', 'Nadelen', 'Voordelen', 'Steun', 'Moore'],
  [
    'innovatiecyclus',
    ['vng'],
    'coalitie',
    'Experimenteren',
    'Verbreden',
    'Verankeren',
    'Het nieuwe normaal',
    'Koplopers',
    'Pioniers',
    'Voorlopers',
    'Achterlopers',
    'Slimme volger',
  ],
  [
    'denkkader',
    ['vng'],
    'Visie',
    'Prioriteiten',
    'ethiek',
    'Organisatie en middelen',
    'Agenda en coalitie',
    'Privacy',
  ],
  [
    'vijf-leerlijnen',
    ['vng'],
    'experiment',
    'Delen',
    'Oefenen in een lab',
    'gewone werk',
    'andere gemeenten',
    'volgende stap',
  ],
  ['team-speelvelden', ['utrecht'], 'Overzicht', 'Verenigen', 'Beoordelen', 'Reflexief gedrag'],
  [
    'rollen',
    ['kenniscultuur', 'utrecht'],
    'Datacoach',
    'Strategisch onderzoeksadviseur',
    'Kennismakelaar',
    'Informatie- en procesmanager',
    'Datascientist',
    'kritische stem',
    'Kwartiermaker',
    'Heeft niemand',
    'Willen we',
  ],
  [
    'kennisnetwerken',
    ['rathenau'],
    'Binnen',
    'Regio',
    'Vergelijkbare gemeenten',
    'Kennisinstellingen',
    'Inwoners',
    'wat ontbreekt',
  ],
  [
    'rol-gemeente',
    ['utrecht'],
    'Niets doen',
    'Faciliteren',
    'Regisseren',
    'Samen doen',
    'Opdracht geven',
    'Zelf doen',
    'Toezien',
  ],
  ['trap-data', ['utrecht', 'vng'], 'monitoring', 'realtime', 'Voorspellen', 'Profileren', 'Ontdekken'],
  [
    'zeven-themas',
    ['vng'],
    'Privacy',
    'Autonomie',
    'Veiligheid',
    'Grip op techniek',
    'Menselijke waardigheid',
    'Rechtvaardigheid',
    'Machtsevenwicht',
    'afspraak',
    'Rathenau',
  ],
  ['verkennen-blauwdruk', ['utrecht'], 'Focus', 'Werkwijze', 'Structuur', 'Resultaat', 'verkennen'],
];

describe('the boards', () => {
  it.each(boards.map(([id, sources, ...words]) => ({ id, sources, words })))(
    '$id',
    ({ id, sources, words }) => {
      const board = readyTemplates[id];
      const written = JSON.stringify(board);
      for (const word of words) expect(written).toContain(word);
      expectBoth(board.title, id, true);
      for (const text of [board.about, board.when]) expectBoth(text, id);
      expect(board.basedOn ?? []).toEqual(sources);
      const texts = [...board.zones, ...board.headings].map(({ label }) => label);
      for (const text of texts) expectBoth(text, id, true);
      expect(examples[id].length, 'an example, filled in').toBeGreaterThan(0);
      expect(
        board.zones.some(({ hint }) => hint !== undefined),
        'a hint',
      ).toBe(true);
    },
  );
});

/** Each programme with its title, its minutes and the board it is about. */
const programmes: readonly (readonly [ReadyProgrammeId, title: string, minutes: number, TemplateId])[] = [
  ['eerste-gesprek', 'Eerste gesprek', 45, 'tafel'],
  ['drie-kennisbronnen', 'Drie kennisbronnen', 60, 'drie-bronnen'],
  ['welke-knop', 'Aan welke knop draaien we?', 90, 'knoppen'],
  ['korte-terugblik', 'Korte terugblik', 30, 'tafel'],
  ['herken-je-dit', 'Herken je dit?', 45, 'knelpunten-kansen'],
  ['zeven-vragen', 'Zeven vragen bij één dossier', 90, 'drie-bronnen'],
  ['vast-in-samenwerking', 'Vast in de samenwerking', 60, 'eens-oneens'],
  ['start-dataproject', 'Start van een dataproject', 90, 'publieke-balans'],
  ['denkkader', 'Denkkader in één bijeenkomst', 120, 'denkkader'],
  ['leerplan', 'Leerplan in vijf lijnen', 60, 'vijf-leerlijnen'],
  ['rollen-en-taken', 'Rollen en taken', 60, 'rollen'],
  ['wat-kan-bij-ons', 'Wat kan bij ons?', 45, 'haalbaar-prioriteit'],
];

describe('the programmes', () => {
  it.each(programmes)('%s: %s', (id, title, minutes, board) => {
    const programme = readyProgramme(id);
    expect(createTranslator('nl')(($) => $.ready.programme[id].title)).toBe(title);
    for (const locale of locales) {
      const t = createTranslator(locale);
      for (const text of [t(($) => $.ready.programme[id].title), t(($) => $.ready.programme[id].purpose)])
        expect(text).toBeTruthy();
    }
    expect(programme.minutes).toBe(minutes);
    expect([programme.board, ...programme.steps.map(({ template }) => template)]).toContain(board);
    // Looking back at agreements is nobody's idea.
    expect(programme.basedOn.length > 0).toBe(id !== 'korte-terugblik');
  });
});

/** As they are written in a text. */
const terms = [
  'data',
  'informatie',
  'kennis',
  'hypothese',
  'correlatie',
  'duiden',
  'datagedreven sturing',

  'datagestuurd',
  'big data',
  'informatiegestuurd',
  'publieke waarde',
  'meerwaarde',
  'draagvlak',
  'arena',
  'gerichtheid',
  'procesvoering',
  'coalitie',
  'arrangement',
  'co-creatie',
  'reflexief gedrag',
  'verbreden',
  'verankeren',
  'exploratief werken',
  'kenniswerkplaats',
  'kennisloket',
  'regionaal schakelpunt',
  'kennismakelaar',
  'actieleren',
  'intervisie',
  'verordening',
  'kennis als product',
  'kennis als proces',
  'vakambtenaar',
  'procesambtenaar',
  'doelverschuiving',
  'stigmatisering',
  'nudging',
  'IAK',
  'Beleidskompas',
  'businesscase',
  'algoritme',
  'profilering',
];

describe('the glossary', () => {
  it.each(terms)('explains %s', (word) => {
    const [found] = findTerms(word, glossary, 'nl');
    const term = glossary.find(({ id }) => id === found?.id);
    expectBoth(term?.term, word, true);
    expectBoth(term?.text, word);
  });
});

it('the five sources are there by title, and by maker where one is named', () => {
  expect(Object.keys(publications)).toHaveLength(5);
  const named = Object.values(publications).map(({ title, maker }) => `${title.nl} | ${maker.nl}`);
  for (const words of [
    /Hoe staat het met de kenniscultuur in jouw gemeente.* \| Gemeenten Houten en Utrecht/u,
    /Essay over datagedreven sturing in de gemeente Utrecht \| Berenschot, in opdracht van de gemeente Utrecht/u,
    /Enquête onder gemeenteambtenaren.*2021.* \| Rathenau Instituut/u,
    /Direct zelf aan de slag/u,
    /Datagedreven sturing bij gemeenten.* \| Berenschot, voor de VNG/u,
  ])
    expect(named.filter((one) => words.test(one))).toHaveLength(1);
  for (const { title } of Object.values(publications)) expectBoth(title, title.nl);
});
