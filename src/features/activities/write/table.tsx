/** Around the question. While people write: who laid something down, around the question; without names a loose pile, that tells of nobody. */
import { Check } from 'lucide-react';
import { useMemo, type ReactNode } from 'react';

import { itemGap } from '../../../model/board/geometry/itemSizes.ts';
import { minimumOf } from '../../../model/activities/minimumGroup.ts';
import type { Box } from '../../../model/board/template.ts';
import { seatsAtTable, type seatsAround } from '../../../model/board/geometry/seatsAround.ts';
import type { CardId } from '../../../model/deck.ts';
import { answersTo, goneSince, lastRoundOn, writersOf, type Round } from '../../../model/session/stage.ts';
import { useStage } from '../../../session/hooks.tsx';
import { useJustRevealed } from '../../../session/useJustRevealed.ts';
import { Avatar } from '../../../ui/Avatar.tsx';
import { CardBack } from '../../../ui/CardBack.tsx';
import { CardFace } from '../../../ui/CardFace.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { useCountWords } from '../../../ui/useCountWords.ts';
import type { MomentOf, TableFace } from '../activity.ts';
import { Balance } from './Balance.tsx';
import { useFacedCard } from './useFacedCard.ts';

interface GatheringProps {
  readonly moment: MomentOf<'writing'>;
  readonly question: Box;
}

interface MiddleProps extends Pick<GatheringProps, 'question'> {
  readonly moment: MomentOf<'writing' | 'revealed'>;
}

/** One component for both moments: it must have seen the round when it was open. */
function Middle({ moment, question }: MiddleProps) {
  const turning = useJustRevealed(useStage((stage) => lastRoundOn(stage, moment.cardId))) !== null;
  if (moment.kind === 'writing') return <Gathering moment={moment} question={question} />;
  return <Sources key={moment.cardId} cardId={moment.cardId} question={question} turning={turning} />;
}

interface SourcesProps extends Pick<GatheringProps, 'question'> {
  readonly cardId: CardId;
  readonly turning: boolean;
}

/** More signs than this leave no room under them: then the balance is small print. */
const longQuestion = 130;

/** Where the answers come from, below the question: in the room that a card has, so that no answer shifts. */
function Sources({ cardId, question: { x, y, width, height }, turning }: SourcesProps) {
  const card = useFacedCard(cardId);
  const stage = useStage((whole) => whole);
  const answers = useMemo(() => answersTo(stage, cardId), [stage, cardId]);
  if (card === null || answers.length === 0) return null;
  return (
    <div
      className="pointer-events-none absolute z-[1] flex flex-col"
      style={{ left: x, top: y, width, height: height + itemGap - 4 }}
    >
      {/* Takes the height that the card takes, and no more than there is. */}
      <div aria-hidden="true" className="invisible min-h-0 shrink overflow-hidden">
        <CardFace {...card} prompts={[]} size="question" />
      </div>
      <div
        className={
          card.question.length > longQuestion
            ? '[&_.growing]:h-1! [&_div]:gap-1 [&_p]:text-[0.75rem]!'
            : 'pt-2.5'
        }
      >
        <Balance answers={answers} turning={turning} size="board" />
      </div>
    </div>
  );
}

function Gathering({ moment: { round }, question }: GatheringProps) {
  const named = useStage((stage) => stage.named);
  const theme = useFacedCard(round.cardId)?.theme;
  const minimum = useStage(minimumOf);
  const words = useCountWords()(round, minimum);
  const people = useStage((stage) => writersOf(stage, round).length);
  if (theme === undefined) return null;
  const seats = named ? seatsAtTable(question, people) : null;
  return seats !== null ? (
    <Seats round={round} seats={seats} theme={theme} />
  ) : (
    <Pile
      count={named ? (round.laidMembers?.length ?? 0) : (round.laid ?? 0)}
      question={question}
      theme={theme}
    >
      <p className="tabular text-lg font-semibold">{words}</p>
    </Pile>
  );
}

interface AroundProps {
  readonly question: Box;
  readonly theme: Parameters<typeof CardBack>[0]['theme'] & string;
}

interface SeatsProps extends Pick<AroundProps, 'theme'> {
  readonly round: Round;
  /** Where each of the writers sits. */
  readonly seats: ReturnType<typeof seatsAround>;
}

/** Everybody who writes, with a back in front of who laid something down and a tick beside who is done. */
export function Seats({ round, seats, theme }: SeatsProps) {
  const t = useMessages('board');
  const stage = useStage((whole) => whole);
  const laid = new Set(round.laidMembers);
  const done = new Set(round.readyMembers);
  const people = writersOf(stage, round);
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
            <span className="gathering-name flex items-center gap-1.5">
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

interface PileProps extends AroundProps {
  /** The step that everybody is told; or, with names, how many laid something down. */
  readonly count: number;
  readonly children?: ReactNode;
}

/** Backs beside the question. */
export function Pile({ count, question, theme, children }: PileProps) {
  const backs = Math.min(mostInPile, count);
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
      {children}
    </div>
  );
}

const mostInPile = 12;

export const table: TableFace = { moments: { writing: Middle, revealed: Middle } };
