import { minimumOf } from '../../../model/activities/minimumGroup.ts';
import { useStage } from '../../../session/hooks.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import type { MomentOf } from '../activity.ts';
import { PlayedOnWall } from './PlayedOnWall.tsx';
import { useCountWords } from '../../../ui/useCountWords.ts';
import { Progress } from '../../../ui/wall/Progress.tsx';

/** While everybody chooses from their hand: how many are done, and what lies on the table. Not whose it was. */
export function WallHand({ moment: { deal } }: { readonly moment: MomentOf<'hand'> }) {
  const t = useMessages('screen');
  const countWords = useCountWords();
  const minimum = useStage(minimumOf);
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
      <Progress
        doing={t(($) => $.screen.choose)}
        words={countWords(deal, minimum)}
        ready={deal.ready}
        of={deal.of}
      />
    </div>
  );
}
