import { minimumOf } from '../../../model/activities/minimumGroup.ts';
import type { Deal } from '../../../model/session/stage.ts';
import { useStage } from '../../../session/hooks.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { ThemeSign } from '../../../ui/ThemeSign.tsx';
import { FittedPages } from '../../../ui/wall/FittedPages.tsx';
import { narrowLevels, wideLevels } from '../../../ui/wall/fitNotes.ts';
import { Progress } from '../../../ui/wall/Progress.tsx';
import { useWideScreen } from '../../../ui/wall/useWideScreen.ts';
import type { ScreenFace } from '../activity.ts';
import { usePlayed } from './PlayedCards.tsx';

export const screen: ScreenFace = {
  moments: { hand: ({ moment: { deal } }) => <WallHand deal={deal} /> },
  Rest: PlayedOnWall,
};

/** While everybody chooses: how many are done, and what is on the table. It does not tell whose it was. */
function WallHand({ deal }: { readonly deal: Deal }) {
  const t = useMessages('screen');
  const atLeast = useStage(minimumOf);
  const none = useStage((stage) => stage.played.length === 0);
  return (
    <div className="flex min-h-0 flex-1 flex-col justify-center gap-[calc(var(--u)*2)]">
      {none ? (
        <p className="serif text-center text-[max(2rem,calc(var(--u)*5))] leading-tight">
          {t(($) => $.screen.chooseFromHand)}
        </p>
      ) : (
        <PlayedOnWall />
      )}
      <Progress doing={t(($) => $.screen.choose)} counted={deal} atLeast={atLeast} />
    </div>
  );
}

function PlayedOnWall() {
  const t = useMessages('screen');
  const wide = useWideScreen();
  const items = usePlayed().map(({ id, theme, label, question }) => ({
    id,
    content: (
      <article className={`card-face theme-${theme} px-[0.7em] py-[0.5em]`}>
        <p className="flex items-center gap-[0.4em] text-[0.7em] font-bold text-(--theme)">
          <ThemeSign theme={theme} />
          {label}
        </p>
        <p className="serif leading-[1.15]">{question}</p>
      </article>
    ),
  }));
  return (
    <section aria-label={t(($) => $.screen.played)} className="flex min-h-0 flex-1 flex-col">
      <FittedPages items={items} levels={wide ? wideLevels : narrowLevels} />
    </section>
  );
}
