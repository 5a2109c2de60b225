import { minimumOf } from '../../../model/activities/minimumGroup.ts';
import { useStage } from '../../../session/hooks.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { useCountWords } from '../../../ui/useCountWords.ts';
import { Progress } from '../../../ui/wall/Progress.tsx';
import type { MomentOf } from '../activity.ts';

/** While people vote: what is asked and how many are done. Not how it stands, for nobody knows. */
export function WallVote({ moment: { vote } }: { readonly moment: MomentOf<'voting'> }) {
  const t = useMessages('screen', 'vote');
  const countWords = useCountWords();
  const count = useStage(minimumOf);
  return (
    <div className="flex min-h-0 flex-1 flex-col justify-center gap-[calc(var(--u)*4)]">
      <div className="mx-auto w-full max-w-[calc(var(--u)*84)]">
        <p className="text-[max(1.125rem,calc(var(--u)*2.2))] text-muted">
          {t(($) => $.screen.choices, { count: vote.items.length })} ·{' '}
          {t(($) => $.screen.dotsEach, { count: vote.dots })}
        </p>
        <h2 className="serif text-[clamp(2rem,calc(var(--u)*5),7rem)] leading-[1.15] wrap-anywhere">
          {vote.question || t(($) => $.vote.untitled[vote.over])}
        </h2>
      </div>
      <Progress
        doing={t(($) => $.screen.vote)}
        words={countWords(vote, count)}
        ready={vote.ready}
        of={vote.of}
        minimum={
          count === 0
            ? null
            : t(($) => (vote.openly === undefined ? $.vote.minimum : $.vote.openly), { count })
        }
      />
    </div>
  );
}
