/** The board as a picture for the report: with what facilitators chose to share, and nothing else. */
import type { Board } from '../../model/board.ts';
import type { Locale } from '../../model/deck.ts';
import type { ReportEdits } from '../../model/report.ts';
import type { Stage } from '../../model/stage.ts';
import { drawBoardPicture } from './boardPicture.ts';
import { pictureWords } from './pictureWords.ts';

/** As SVG; null when the picture itself was left out. Cards that were left out are not on it, nor what belongs to them. */
export function drawReportPicture(
  session: { readonly stage: Stage; readonly board: Board },
  edits: ReportEdits,
  locale: Locale,
  t: Parameters<typeof pictureWords>[3],
): string | null {
  if (Object.hasOwn(edits.withoutSections, 'picture')) return null;
  const { stage, board } = chosen(session, edits);
  return drawBoardPicture({ stage, board, locale, say: pictureWords(stage, board, locale, t) }).svg;
}

function chosen(
  { stage, board }: { readonly stage: Stage; readonly board: Board },
  { withoutCards, withoutSections }: ReportEdits,
): { stage: Stage; board: Board } {
  const conversation = !Object.hasOwn(withoutSections, 'conversation');
  const goesIn = (cardId: string) => !Object.hasOwn(withoutCards, cardId);
  const answers = Object.entries(stage.answers).filter(([, { cardId }]) => conversation && goesIn(cardId));
  return {
    stage: {
      ...stage,
      cards: stage.cards.filter(({ id }) => goesIn(id)),
      answers: Object.fromEntries(answers),
    },
    board: conversation ? board : { ...board, notes: {} },
  };
}
