import { LayoutDashboard, PenLine } from 'lucide-react';
import type { ReactNode } from 'react';

import { movesTo } from '../../../model/board/geometry/arrange.ts';
import { cardSize } from '../../../model/board/geometry/itemSizes.ts';
import { layOutBoard } from '../../../model/board/geometry/layout.ts';
import { currentTemplate } from '../../../model/board/templates/stageTemplates.ts';
import type { Card } from '../../../model/deck.ts';
import { cardOf, type DeckLabel } from '../../../model/session/stage.ts';
import { shortened } from '../../../model/shortened.ts';
import { boardOf } from '../../../session/boardOf.ts';
import { useSession, useSessionState, useStage } from '../../../session/hooks.tsx';
import type { Asking } from '../../../session/useAsk.ts';
import { useAnnounce } from '../../../ui/announce.ts';
import { Button } from '../../../ui/Button.tsx';
import { CardName } from '../../../ui/CardName.tsx';
import { MenuButton, menuEntry } from '../../../ui/MenuButton.tsx';
import { useCardWords } from '../../../ui/useCardWords.ts';
import { useSurveyWords } from './useSurveyWords.ts';

interface CardChoiceProps {
  readonly card: Card;
  readonly deck: DeckLabel | undefined;
  readonly why: string;
  readonly ask: Asking['ask'];
}

/** A card that fits: one press shows it to everybody. One that the session has not comes in with whatever is done with it. */
export function CardChoice({ card, deck, why, ask }: CardChoiceProps) {
  const { t } = useSurveyWords();
  const announce = useAnnounce();
  const session = useSession();
  const lacking = useStage((stage) => cardOf(stage, card.id) === undefined);
  const lies = useSessionState(({ board }) => Object.hasOwn(board.places, card.id));
  const { theme, label, question } = useCardWords()(card, deck);
  const { id: cardId } = card;

  const bring = async () => !lacking || (await ask({ type: 'card.bring', cardId }));
  const show = async () => {
    if (!(await bring()) || !(await ask({ type: 'card.spotlight', cardId }))) return;
    announce(t(($) => $.results.discuss.shown));
  };
  const write = async () => {
    if (!(await bring()) || !(await ask({ type: 'round.open', cardId }))) return;
    announce(t(($) => $.results.discuss.writing));
  };
  const layOnBoard = async () => {
    if (!(await bring())) return;
    const { stage, board } = session.store.getState();
    if (stage === null) return;
    const template = currentTemplate(stage);
    const things = layOutBoard(stage, board);
    if (!things.some(({ id }) => id === cardId))
      boardOf(session).moveItems(movesTo(template, things, [{ ...cardSize, id: cardId }], template.arrivals));
    announce(t(($) => $.results.discuss.laid));
  };
  return (
    <Choice
      name={<CardName theme={theme} name={label} />}
      question={question}
      more={[
        why,
        ...(lacking ? [t(($) => $.results.discuss.fromLibrary)] : []),
        ...(lies ? [t(($) => $.results.discuss.lies)] : []),
      ]}
      does={t(($) => $.results.discuss.show)}
      onPress={show}
    >
      <MenuButton
        label={t(($) => $.results.discuss.more, { card: label })}
        items={[
          menuEntry(
            'write',
            t(($) => $.results.discuss.write),
            PenLine,
            () => void write(),
          ),
          menuEntry(
            'board',
            t(($) => $.results.discuss.board),
            LayoutDashboard,
            () => void layOnBoard(),
          ),
        ]}
      />
    </Choice>
  );
}

interface ChoiceProps {
  readonly question: string;
  /** The card that the question is on. */
  readonly name?: ReactNode;
  readonly more?: readonly string[];
  readonly does: string;
  readonly onPress: () => Promise<void>;
  /** Other things that can be done with it. */
  readonly children?: ReactNode;
}

/** Something to talk about, with one button that brings it to everybody. */
export function Choice({ question, name, more = [], does, onPress, children }: ChoiceProps) {
  return (
    <li className="forced-line flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-t border-line pt-3">
      <div className="flex min-w-0 flex-[1_1_18rem] flex-col gap-1">
        {name}
        <p className="serif text-[1.125rem] leading-snug wrap-anywhere">{question}</p>
        {more.map((sentence) => (
          <p key={sentence} className="text-[0.9375rem] text-muted">
            {sentence}
          </p>
        ))}
      </div>
      <div className="flex items-center gap-1">
        <Button aria-label={`${does}: ${shortened(question, 60)}`} onClick={() => void onPress()}>
          {does}
        </Button>
        {children}
      </div>
    </li>
  );
}
