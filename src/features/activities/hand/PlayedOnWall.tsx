import { useStage } from '../../../session/hooks.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { ThemeSign } from '../../../ui/ThemeSign.tsx';
import { useCardWords } from '../../../ui/useCardWords.ts';
import { cardOf, deckOf } from '../../../model/session/stage.ts';
import { FittedPages } from '../../../ui/wall/FittedPages.tsx';
import { narrowLevels, wideLevels } from '../../../ui/wall/fitNotes.ts';
import { useWideScreen } from '../../../ui/wall/useWideScreen.ts';

/** The cards that were laid on the table from somebody's hand. */
export function PlayedOnWall() {
  const t = useMessages('screen');
  const stage = useStage((whole) => whole);
  const wordsOf = useCardWords();
  const wide = useWideScreen();
  const items = stage.played.flatMap((id) => {
    const card = cardOf(stage, id);
    if (card === undefined) return [];
    const { theme, label, question } = wordsOf(card, deckOf(stage, card));
    const content = (
      <article className={`card-face theme-${theme} px-[0.7em] py-[0.5em]`}>
        <p className="flex items-center gap-[0.4em] text-[0.7em] font-bold text-(--theme)">
          <ThemeSign theme={theme} />
          {label}
        </p>
        <p className="serif leading-[1.15]">{question}</p>
      </article>
    );
    return [{ id, content }];
  });
  return (
    <section aria-label={t(($) => $.screen.played)} className="flex min-h-0 flex-1 flex-col">
      <FittedPages items={items} levels={wide ? wideLevels : narrowLevels} />
    </section>
  );
}
