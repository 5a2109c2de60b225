/** The answer sheets of a session as data for the template `answerSheet`: its cards, each with room to write. */
import { encode } from 'uqr';

import { formatDay } from '../../messages/dates.ts';
import type { TextsWith } from '../../messages/lazyTexts.ts';
import type { Locale } from '../../messages/locale.ts';
import type { TranslateOf } from '../../messages/texts.ts';
import { deckOf, type Stage } from '../../model/session/stage.ts';
import { sources } from '../../model/source.ts';
import { sheetCode } from './sheetCode.ts';
import { sheetLayout } from './sheetLayout.ts';

export type SheetTranslate = TranslateOf<TextsWith<'sheets'>>;
export type SheetStage = Pick<Stage, 'sessionId' | 'title' | 'date' | 'named' | 'decks' | 'cards'>;

/** The code as a picture without an edge of its own: the sheet leaves room around it. */
function drawCode(text: string): string {
  // The most correction that there is: a crease or a thumb may cover almost a third.
  // One mask for all: to choose the best takes 1.6 ms for each, and a session may have 200.
  const { data, size } = encode(text, { ecc: 'H', border: 0, maskPattern: 3 });
  const path = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><path d="${path}"/></svg>`;
}

/** The data, as JSON. */
export function answerSheetData(stage: SheetStage, locale: Locale, t: SheetTranslate): string {
  return JSON.stringify({
    locale,
    layout: sheetLayout,
    documentTitle: `${t(($) => $.answerSheet.title)} · ${stage.title}`,
    session: `${stage.title} · ${formatDay(stage.date, locale)}`,
    name: stage.named ? t(($) => $.answerSheet.name) : null,
    ask: t(($) => (stage.named ? $.answerSheet.askNamed : $.answerSheet.ask)),
    from: t(($) => $.ui.source.question),
    sources: sources.map((source) => ({ source, label: t(($) => $.ui.source[source]) })),
    cards: stage.cards.map((card) => {
      const deck = deckOf(stage, card);
      const code = sheetCode(stage.sessionId, card.id);
      return {
        name: `${deck?.shortTitle[locale] ?? ''} ${card.number}`.trim(),
        theme: deck?.theme ?? null,
        question: card.question[locale],
        code,
        picture: drawCode(code),
        alt: t(($) => $.answerSheet.code, { code }),
      };
    }),
  });
}
