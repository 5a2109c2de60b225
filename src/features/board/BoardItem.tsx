import { memo } from 'react';
import { memberColour } from '../../ui/memberColour.ts';
import { useLocale } from '../../ui/language/LocaleContext.ts';
import { useMessages } from '../../ui/language/useMessages.ts';
import { HolderTag } from './HolderTag.tsx';
import { ItemMenu } from './ItemMenu.tsx';
import { ThingFace } from './ThingFace.tsx';
import type { BoardThing } from './useBoardItems.ts';
import { useWords } from './useWords.ts';

export interface BoardItemProps extends BoardThing {
  /** The one item that the Tab key reaches. */
  readonly tabStop: boolean;
  /** Looked at now: on top, its answer whole. */
  readonly chosen: boolean;
  readonly withMenu: boolean;
  readonly dragging: boolean;
  /** Just dropped by oneself: it must not glide to where it already is. */
  readonly landed: boolean;
  readonly heldBy: string | null;
  readonly heldColour: number;
  readonly helpId: string;
  readonly onRead: (id: BoardThing['id']) => void;
}

const topmost = 1_000_000_000;

/** One thing on the board. Memoised: it renders again only when something of its own changes. */
export const BoardItem = memo(function BoardItem(props: BoardItemProps) {
  const { id, kind, cardId, x, y, z, zone, card, theme, answer, insight, astray } = props;
  const { tabStop, chosen, withMenu, dragging, landed, heldBy, heldColour, helpId, onRead } = props;
  const t = useMessages('board');
  const { locale } = useLocale();
  const words = useWords();
  const name = t(($) => $.board.item.name, {
    label: words.item({ kind, cardId }),
    text: answer?.text ?? card.question[locale],
  });
  const state = [
    t(($) => $.board.item.in, { zone: words.toZone(zone) }),
    ...(insight ? [t(($) => $.board.item.insight)] : []),
    ...(heldBy === null ? [] : [t(($) => $.board.item.held, { name: heldBy })]),
  ];

  return (
    <div
      role="group"
      data-item={id}
      aria-label={[name, ...state].join(' ')}
      aria-describedby={helpId}
      aria-roledescription={kind === 'card' ? t(($) => $.board.item.card) : t(($) => $.board.item.answer)}
      // It is picked up, moved and opened with the keyboard; a button could not hold the button of its menu.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={tabStop ? 0 : -1}
      className={`absolute top-0 left-0 cursor-grab rounded-card select-none data-[held]:outline-3 data-[held]:outline-offset-2 data-[held]:outline-(--member) ${landed ? '' : 'settle'} ${dragging ? 'opacity-25' : ''} ${heldBy === null ? '' : memberColour(heldColour)}`}
      data-held={heldBy === null ? undefined : ''}
      style={{
        translate: `${x}px ${y}px`,
        zIndex: chosen || heldBy !== null ? topmost : Math.min(z, topmost - 1),
      }}
    >
      <ThingFace
        card={card}
        theme={theme}
        answer={answer}
        insight={insight}
        astray={astray}
        whole={chosen}
        picked={heldBy !== null}
      />
      {heldBy !== null && <HolderTag name={heldBy} colour={heldColour} />}
      {withMenu && !dragging && (
        <span className="absolute -top-3 -right-3 scale-[calc(1/var(--zoom))] cursor-auto rounded-full bg-paper shadow-raised">
          <ItemMenu quiet subject={{ id, kind, cardId }} lies={zone} onRead={() => onRead(id)} />
        </span>
      )}
    </div>
  );
});
