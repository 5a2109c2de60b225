import type { TextsWith } from '../../messages/lazyTexts.ts';
import type { Locale } from '../../messages/locale.ts';
import type { TranslateOf } from '../../messages/texts.ts';
import type { Board } from '../../model/board.ts';
import { layOutBoard } from '../../model/layout.ts';
import type { Stage } from '../../model/stage.ts';
import { currentTemplate } from '../../model/templates/stageTemplates.ts';
import { withoutGroupAnswers } from '../withoutGroupAnswers.ts';
import type { PictureWords } from './boardPicture.ts';

/** The words in a picture of this board, in the language of the translator. */
export function pictureWords(
  stage: Stage,
  board: Board,
  locale: Locale,
  t: TranslateOf<TextsWith<'board'>>,
): PictureWords {
  const count = layOutBoard(withoutGroupAnswers(stage), board).filter(
    ({ kind }) => kind !== 'cluster',
  ).length;
  return {
    title: t(($) => $.boardMenu.pictureOf, { title: stage.title }),
    description: t(($) => $.boardMenu.pictureShows, {
      template: currentTemplate(stage).title[locale],
      items: t(($) => $.board.items, { count }),
    }),
    untitled: t(($) => $.board.cluster.untitled),
    source: {
      experience: t(($) => $.ui.source.experience),
      professional: t(($) => $.ui.source.professional),
      scientific: t(($) => $.ui.source.scientific),
    },
  };
}
