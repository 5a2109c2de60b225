import { useMessages } from '../../../ui/language/useMessages.ts';
import { useCountWords } from '../../../ui/useCountWords.ts';
import { Progress } from '../../../ui/wall/Progress.tsx';
import type { MomentOf } from '../activity.ts';
import { useMinimum } from './useMinimum.ts';

/** While people give: what is asked and how many are done. */
export function WallCheckin({ moment: { checkin } }: { readonly moment: MomentOf<'checking-in'> }) {
  const t = useMessages('checkin');
  const countWords = useCountWords();
  const count = useMinimum(checkin);
  const { question, kind, openly, ready, of } = checkin;
  return (
    <div className="flex min-h-0 flex-1 flex-col justify-center gap-[calc(var(--u)*4)]">
      <h2 className="serif mx-auto w-full max-w-[calc(var(--u)*84)] text-[clamp(2rem,calc(var(--u)*5),7rem)] leading-[1.15] wrap-anywhere">
        {question || t(($) => $.checkin.untitled[kind])}
      </h2>
      <Progress
        doing={t(($) => $.checkin.doing[kind])}
        words={countWords(checkin, count)}
        ready={ready}
        of={of}
        minimum={
          count === 0
            ? null
            : t(($) => (openly === undefined ? $.checkin.minimum : $.checkin.openly), { count })
        }
      />
    </div>
  );
}
