/** While people write: who laid something down, around the question; without names a loose pile, that tells of nobody. */
import { Check } from 'lucide-react';

import { minimumOf } from '../../../model/activities/minimumGroup.ts';
import type { Box } from '../../../model/board/template.ts';
import { admittedMembers, goneSince, type Member, type Round } from '../../../model/session/stage.ts';
import { useStage } from '../../../session/hooks.tsx';
import { Avatar } from '../../../ui/Avatar.tsx';
import { CardBack } from '../../../ui/CardBack.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { useCountWords } from '../../../ui/useCountWords.ts';
import type { TableFace } from '../activity.ts';
import { seatsAround } from './seatsAround.ts';
import { useFacedCard } from './useFacedCard.ts';

interface GatheringProps {
  readonly moment: { readonly round: Round };
  readonly question: Box;
}

function Gathering({ moment: { round }, question }: GatheringProps) {
  const named = useStage((stage) => stage.named);
  const theme = useFacedCard(round.cardId)?.theme;
  if (theme === undefined) return null;
  return named ? (
    <Seats round={round} question={question} theme={theme} />
  ) : (
    <Pile round={round} question={question} theme={theme} />
  );
}

interface AroundProps {
  readonly round: Round;
  readonly question: Box;
  readonly theme: Parameters<typeof CardBack>[0]['theme'] & string;
}

/** Everybody who writes, with a back in front of who laid something down and a tick beside who is done. */
function Seats({ round, question, theme }: AroundProps) {
  const t = useMessages('board');
  const stage = useStage((whole) => whole);
  const laid = new Set(round.laidMembers);
  const done = new Set(round.readyMembers);
  const writes = ({ id, role }: Member) =>
    role === 'participant' || (role === 'facilitator' && (laid.has(id) || done.has(id)));
  const people = admittedMembers(stage).filter(writes);
  const seats = seatsAround(question, people.length);
  return (
    <ul aria-label={t(($) => $.board.gathering.people)} className="contents">
      {people.map((member, index) => {
        const { id, name, colour } = member;
        const seat = seats[index] ?? { x: 0, y: 0 };
        const gone = goneSince(stage, member) !== null && !done.has(id);
        return (
          <li
            key={id}
            data-gone={gone || undefined}
            className="gathering-seat"
            style={{ left: seat.x, top: seat.y }}
          >
            {laid.has(id) ? (
              <div className="gathering-back arriving" style={{ rotate: `${((index * 47) % 9) - 4}deg` }}>
                <CardBack theme={theme} size="seat" />
              </div>
            ) : (
              <div className="gathering-empty" />
            )}
            <span className="flex max-w-full items-center gap-1.5 text-[0.9375rem]">
              <Avatar name={name} colour={colour} size="small" />
              <span className="truncate">{name}</span>
              {done.has(id) && (
                <Check
                  role="img"
                  aria-label={t(($) => $.board.gathering.done)}
                  className="size-4 shrink-0"
                  strokeWidth={3}
                />
              )}
            </span>
            <span className="sr-only">
              {t(($) => (laid.has(id) ? $.board.gathering.laid : $.board.gathering.notYet))}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

/** Backs beside the question: as many as the step that everybody is told. */
function Pile({ round, question, theme }: AroundProps) {
  const minimum = useStage(minimumOf);
  const words = useCountWords()(round, minimum);
  const backs = Math.min(mostInPile, round.ready);
  return (
    <div
      className="absolute flex flex-col items-center gap-3"
      style={{ left: question.x, top: question.y + question.height + 16, width: question.width }}
    >
      <div aria-hidden="true" className="relative h-32 w-full">
        {backs === 0 && <div className="gathering-empty absolute left-1/2 -translate-x-1/2" />}
        {Array.from({ length: backs }, (_, index) => (
          <div
            key={index}
            className="gathering-back arriving absolute top-1"
            style={{
              left: `calc(50% - 2.25rem + ${((index * 37) % 13) - 6} * 0.75rem)`,
              translate: `0 ${(index * 29) % 17}px`,
              rotate: `${((index * 53) % 31) - 15}deg`,
            }}
          >
            <CardBack theme={theme} size="seat" />
          </div>
        ))}
      </div>
      <p className="tabular text-lg font-semibold">{words}</p>
    </div>
  );
}

const mostInPile = 12;

export const table: TableFace = { moments: { writing: Gathering } };
