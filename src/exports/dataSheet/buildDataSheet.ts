/**
 * The data sheet: what is kept, why, where, how long and who can get at it, in the words of one language. A privacy officer
 * copies it into the register of processing and the DPIA.
 */
import type { dataSheet } from '../../messages/nl/dataSheet.ts';
import type { TranslateOf } from '../../messages/texts.ts';
import { holdingPlaces, namesOf } from '../../model/stored/holdings.ts';
import { storedThingIds, storedThings, type StoredThing } from '../../model/stored/storedThings.ts';

export type DataSheetTranslate = TranslateOf<{ readonly dataSheet: typeof dataSheet }>;

/** What article 30 of the GDPR asks for, in its order. */
const registerOrder = [
  'controller',
  'officer',
  'purpose',
  'basis',
  'people',
  'data',
  'recipients',
  'processor',
  'transfers',
  'retention',
  'security',
  'rights',
  'decisions',
] as const;
type InRegister = (typeof registerOrder)[number];
const toFill = ['controller', 'officer', 'basis', 'processor'] as const satisfies InRegister[];
const isToFill = (key: InRegister): key is (typeof toFill)[number] => toFill.some((one) => one === key);

/** The risks of a DPIA, each with the promises (docs/promises.md) that what the product does about it is tested by. */
const riskPromises = {
  recognised: ['A1', 'A120', 'P1'],
  early: ['D1', 'D2', 'V10'],
  sensitive: ['D7', 'W4', 'W7'],
  shared: ['W1', 'W2'],
  stranger: ['I9', 'I13', 'I82'],
  carried: ['F73', 'F74'],
  left: ['P3', 'P4', 'P10'],
} as const;
const risks = Object.keys(riskPromises) as (keyof typeof riskPromises)[];

export type DataSheet = ReturnType<typeof buildDataSheet>;

/** The sheet in the language of `t`. A part of the register without a text is for the organisation to fill in: null. */
export function buildDataSheet(t: DataSheetTranslate) {
  return {
    register: registerOrder.map((key) => ({
      subject: t(($) => $.dataSheet.register[key].subject),
      text: isToFill(key) ? null : t(($) => $.dataSheet.register[key].text),
    })),
    risks: risks.map((key) => {
      const promises: readonly string[] = riskPromises[key];
      const tests = t(($) => $.dataSheet.tests, { ids: promises.join(', ') });
      return {
        risk: t(($) => $.dataSheet.risks[key].risk),
        measure: `${t(($) => $.dataSheet.risks[key].measure)} ${tests}.`,
        rest: t(($) => $.dataSheet.risks[key].rest),
        promises,
      };
    }),
    /** Of the columns of `things`. */
    headings: [
      t(($) => $.dataSheet.what),
      t(($) => $.dataSheet.why),
      t(($) => $.dataSheet.personalLabel),
      t(($) => $.dataSheet.howLong),
      t(($) => $.dataSheet.who),
      t(($) => $.dataSheet.where),
    ],
    things: storedThingIds.map((id) => {
      const { personal, readers, until }: StoredThing = storedThings[id];
      return {
        id,
        what: t(($) => $.dataSheet.things[id].what),
        why: t(($) => $.dataSheet.things[id].why),
        personal: t(($) => $.dataSheet.personal[personal]),
        until: t(($) => $.dataSheet.until[until]),
        readers: readers.map((reader) => t(($) => $.dataSheet.readers[reader])),
        places: holdingPlaces.flatMap((place) => {
          const names = namesOf(id, place);
          return names.length === 0 ? [] : [{ place: t(($) => $.dataSheet.places[place]), names }];
        }),
      };
    }),
  };
}
