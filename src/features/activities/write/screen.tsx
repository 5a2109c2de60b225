import { useMemo } from 'react';

import { minimumOf } from '../../../model/activities/minimumGroup.ts';
import { mixed } from '../../../model/activities/write/mixed.ts';
import type { CardId } from '../../../model/deck.ts';
import { answersTo, lastRoundOn, type Round, type Answer } from '../../../model/session/stage.ts';
import { useStage } from '../../../session/hooks.tsx';
import { useJustRevealed } from '../../../session/useJustRevealed.ts';
import { useAnnounceQuietly } from '../../../ui/announce.ts';
import { AnswerNote } from '../../../ui/AnswerNote.tsx';
import { CardBack } from '../../../ui/CardBack.tsx';
import { CardFace } from '../../../ui/CardFace.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { RevealFlip } from '../../../ui/RevealFlip.tsx';
import { ThemeSign } from '../../../ui/ThemeSign.tsx';
import type { CardWords } from '../../../ui/useCardWords.ts';
import { useOnChange } from '../../../ui/useOnChange.ts';
import { narrowLevels, wideLevels } from '../../../ui/wall/fitNotes.ts';
import { FittedPages } from '../../../ui/wall/FittedPages.tsx';
import { Progress } from '../../../ui/wall/Progress.tsx';
import { useWideScreen } from '../../../ui/wall/useWideScreen.ts';
import type { MomentOf, ScreenFace } from '../activity.ts';
import { Balance } from './Balance.tsx';
import { areSorted } from './sorted.ts';
import { useFacedCard } from './useFacedCard.ts';
import { WallGathering } from './WallGathering.tsx';
import { useMinimumWords } from './WritingRound.tsx';

export const screen: ScreenFace = {
  // What the table around the question says.
  texts: ['board'],
  isSorted: areSorted,
  moments: { card: WallCard, writing: WallCard, revealed: WallCard },
};

/** The card of the moment; once the answers to it are revealed, they turn over and are announced. */
function WallCard({ moment }: { readonly moment: MomentOf<'card' | 'writing' | 'revealed'> }) {
  const t = useMessages('screen');
  const announceQuietly = useAnnounceQuietly();
  const { kind, cardId } = moment;
  const revealed = useJustRevealed(useStage((stage) => lastRoundOn(stage, cardId)));
  const count = useStage((stage) => answersTo(stage, cardId).length);

  useOnChange(kind, (before) => {
    if (before === 'writing' && kind === 'revealed') announceQuietly(t(($) => $.screen.revealed, { count }));
  });

  if (kind === 'revealed') return <Results key={cardId} cardId={cardId} revealed={revealed} />;
  if (kind === 'writing') return <Writing cardId={cardId} round={moment.round} />;
  return <Spotlight cardId={cardId} />;
}

/** The card, face down until it is turned. */
function Spotlight({ cardId }: { readonly cardId: CardId }) {
  const t = useMessages('screen');
  const card = useFacedCard(cardId);
  const faceDown = useStage((stage) => stage.faceDown);
  if (card === null) return null;
  return (
    <div className="flex min-h-0 flex-1 flex-col justify-center gap-[calc(var(--u)*3)]">
      <div className="mx-auto w-full max-w-[calc(var(--u)*84)]">
        <RevealFlip
          key={cardId}
          revealed={!faceDown}
          front={<CardFace {...card} size="huge" headingLevel={2} />}
          back={
            <div className="h-[max(14rem,calc(var(--u)*34))] *:text-[max(3rem,calc(var(--u)*9))]">
              <CardBack theme={card.theme} label={t(($) => $.round.faceDown)} />
            </div>
          }
        />
      </div>
    </div>
  );
}

/** The question with the backs that gather around it, and how many are ready. */
function Writing({ cardId, round }: { readonly cardId: CardId; readonly round: Round }) {
  const card = useFacedCard(cardId);
  if (card === null) return null;
  return (
    <div className="flex min-h-0 flex-1 flex-col gap-[calc(var(--u)*1)]">
      <WallGathering round={round} card={card} />
      {round.of > 0 && <WritingProgress round={round} />}
    </div>
  );
}

function WritingProgress({ round }: { readonly round: Round }) {
  const t = useMessages('screen');
  return (
    <Progress
      doing={round.locked ? t(($) => $.screen.locked) : t(($) => $.screen.write)}
      counted={round}
      atLeast={useStage(minimumOf)}
      minimum={useMinimumWords(round)}
    />
  );
}

interface ResultsProps {
  readonly cardId: CardId;
  /** When the answers were revealed, if the room watched: then they turn over. */
  readonly revealed: number | null;
}

/** The card with everything that was revealed on it. */
function Results({ cardId, revealed }: ResultsProps) {
  const t = useMessages('screen');
  const card = useFacedCard(cardId);
  const stage = useStage((whole) => whole);
  const answers = useMemo(() => mixed(answersTo(stage, cardId)), [stage, cardId]);
  if (card === null) return null;
  return (
    <div className="flex min-h-0 flex-1 flex-col gap-[calc(var(--u)*1.2)]">
      <div
        className={`card-face theme-${card.theme} flex flex-col gap-[calc(var(--u)*0.3)] px-[calc(var(--u)*2)] py-[calc(var(--u)*0.6)]`}
      >
        <div className="flex flex-wrap items-center gap-x-[1.2em] text-[max(1rem,calc(var(--u)*1.5))] leading-tight">
          <p className="flex items-center gap-[0.4em] font-bold text-(--theme)">
            <ThemeSign theme={card.theme} />
            {card.label}
          </p>
          {answers.length > 0 && (
            <>
              <p className="tabular text-muted">{t(($) => $.screen.answers, { count: answers.length })}</p>
              <div className="min-w-[16em] flex-1">
                <Balance answers={answers} turning={revealed !== null} size="wall" />
              </div>
            </>
          )}
        </div>
        <h2 className="serif text-[max(1.25rem,calc(var(--u)*2.1))] leading-[1.15]">{card.question}</h2>
      </div>
      {answers.length > 0 ? (
        <WallNotes answers={answers} revealed={revealed} theme={card.theme} />
      ) : (
        <div className="zone flex flex-1 flex-col items-center justify-center gap-[calc(var(--u)*1)] p-6 text-center">
          <p className="serif text-[max(1.5rem,calc(var(--u)*3.6))]">{t(($) => $.screen.noAnswers)}</p>
          <p className="text-[max(1.125rem,calc(var(--u)*2.2))] text-muted">
            {t(($) => $.screen.noAnswersMore)}
          </p>
        </div>
      )}
    </div>
  );
}

interface WallNotesProps extends Pick<ResultsProps, 'revealed'> {
  readonly answers: readonly Answer[];
  readonly theme: CardWords['theme'];
}

function WallNotes({ answers, revealed, theme }: WallNotesProps) {
  const wide = useWideScreen();
  const items = useMemo(
    () => answers.map((answer) => ({ id: answer.id, content: <WallNote answer={answer} /> })),
    [answers],
  );
  const back = (
    <div className="h-full *:min-h-0! *:text-[1em]!">
      <CardBack theme={theme} />
    </div>
  );
  return (
    <FittedPages
      items={items}
      levels={wide ? wideLevels : narrowLevels}
      turning={revealed === null ? undefined : { back, revealed }}
    />
  );
}

/** One answer. Only what is longer than the whole screen is cut: it can be read on the board. */
function WallNote({ answer: { text, source, author, inGroup } }: { readonly answer: Answer }) {
  return (
    <div className="[&_article>p:first-child]:line-clamp-(--lines) [&_article>p]:leading-[1.25]">
      <AnswerNote text={text} source={source} inGroup={inGroup} author={author?.name} size="wall" />
    </div>
  );
}
