import type { Locale } from '../../messages/locale.ts';
import type { NotesRecord } from '../notesRecord.ts';
import { drawBoardPicture } from '../picture/boardPicture.ts';
import type { Wording } from '../wording.ts';
import { itemEntry } from './entries.ts';
import type { Block } from './outline.ts';

/** The board as a picture, and what people put in its zones: for later, parked, or whatever the template calls them. */
export function onBoard(record: NotesRecord, wording: Wording, locale: Locale): Block[] {
  const zones = record.zones.flatMap(({ label, items }): Block[] => [
    { type: 'heading', text: wording.inLocale(label), note: '' },
    { type: 'list', kind: 'items', entries: items.map((item) => itemEntry(item, wording)) },
  ]);
  return [...pictured(record, wording, locale), ...zones];
}

function pictured(record: NotesRecord, { t }: Wording, locale: Locale): Block[] {
  const picture = drawBoardPicture(record, locale);
  if (picture === null || picture.things === 0) return [];
  const { description, beyond } = picture;
  const whole = t(($) => $.notes.picture.whole);
  return [
    {
      type: 'picture',
      picture,
      caption: description,
      hint: beyond === 0 ? whole : `${whole} ${t(($) => $.notes.picture.beyond, { count: beyond })}`,
      scrollLabel: t(($) => $.notes.picture.scroll),
    },
  ];
}
