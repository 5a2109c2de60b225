import type { Vote } from '../../../model/activities/vote/vote.ts';
import { DotRow } from './DotRow.tsx';
import { useLeftWords } from './useLeftWords.ts';

/** The dots one still has. It stays in sight however long the list is. */
export function DotsLeft({ vote, left }: { readonly vote: Vote; readonly left: number }) {
  const words = useLeftWords();
  const total = Math.min(vote.dots, vote.items.length * vote.perItem);
  return (
    <div className="forced-line sticky top-(--now-bar,0rem) z-10 flex flex-wrap items-center gap-x-3 gap-y-1 rounded-control border border-line bg-paper px-3.5 py-2.5 shadow-resting">
      <DotRow filled={left} empty={total - left} />
      <p className="font-semibold">{words(left)}</p>
    </div>
  );
}
