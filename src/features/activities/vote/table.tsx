/** While people vote: pressing what lies on the board gives it a dot, and shows one's own dots on it, to oneself alone. */
import type { ThingId } from '../../../model/board/board.ts';
import type { Vote } from '../../../model/activities/vote/vote.ts';
import { shortened } from '../../../model/shortened.ts';
import { useViewer } from '../../../session/hooks.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import type { TableFace } from '../activity.ts';
import { dotsOn } from './budget.ts';
import { DotRow } from './DotsControl.tsx';
import { useBallot } from './useBallot.ts';
import { useVoted } from './VotedThing.tsx';

interface OnBoardProps {
  readonly moment: { readonly vote: Vote };
  readonly id: ThingId;
}

function OnBoard({ moment: { vote }, id }: OnBoardProps) {
  const t = useMessages('vote');
  const { role } = useViewer();
  const votedOf = useVoted();
  const { budget, onPress } = useBallot(vote);
  const item = vote.items.find((one) => one.id === id);
  // Facilitators go on moving what lies there; they vote on their list.
  if (item === undefined || role !== 'participant') return null;
  const dots = dotsOn(budget, item.id);
  const words = shortened(votedOf(vote.over, item).words, 60);
  return (
    // By keyboard there is the list beside the board.
    <button
      type="button"
      tabIndex={-1}
      aria-pressed={dots > 0}
      aria-label={t(($) => $.vote.onBoard, { item: words, given: t(($) => $.vote.given, { count: dots }) })}
      className="absolute inset-0 size-full cursor-pointer rounded-card hover:outline-3 hover:outline-action"
      onClick={(event) => {
        event.stopPropagation();
        onPress(item.id);
      }}
    >
      {dots > 0 && (
        <span className="forced-line absolute -bottom-3 left-3 flex rounded-full border border-line bg-paper px-2 py-1.5 shadow-resting">
          <DotRow filled={dots} />
        </span>
      )}
    </button>
  );
}

export const table: TableFace = { moments: {}, things: { voting: OnBoard } };
