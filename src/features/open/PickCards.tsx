import { ArrowDown, ArrowUp, X } from 'lucide-react';
import { useRef } from 'react';

import { limits } from '../../model/limits.ts';
import { useAnnounce } from '../../ui/announce.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import { QuietCheck } from '../../ui/QuietCheck.tsx';
import { ThemeSign } from '../../ui/ThemeSign.tsx';
import type { DeckOption } from './DecksStep.tsx';

interface PickCardsProps {
  readonly decks: readonly DeckOption[];
  /** Ids of the picked cards, in their order. */
  readonly picked: readonly string[];
  readonly onChange: (picked: readonly string[]) => void;
}

/** Single cards of any deck, in an order of one's own. */
export function PickCards({ decks, picked, onChange }: PickCardsProps) {
  const t = useMessages('open');
  const announce = useAnnounce();
  const list = useRef<HTMLOListElement>(null);
  const cards = new Map(
    decks.flatMap(({ theme, cards: ofDeck }) => ofDeck.map((card) => [card.id, { ...card, theme }] as const)),
  );

  const move = (from: number, by: number) => {
    const id = picked[from];
    if (id === undefined || picked[from + by] === undefined) return;
    onChange(picked.toSpliced(from, 1).toSpliced(from + by, 0, id));
    const label = cards.get(id)?.label ?? '';
    announce(t(($) => $.open.pick.moved, { label, place: from + by + 1, count: picked.length }));
  };
  const remove = (at: number) => {
    onChange(picked.toSpliced(at, 1));
    // The button that was pressed is gone: the card that comes in its place has one too.
    const rows = [...(list.current?.children ?? [])].filter((_, index) => index !== at);
    rows[Math.min(at, rows.length - 1)]?.querySelector<HTMLElement>('[data-remove]')?.focus();
  };

  return (
    <div className="flex flex-col gap-4">
      <h3 className="font-semibold">{t(($) => $.open.pick.order, { count: picked.length })}</h3>
      {picked.length === 0 && <p className="text-muted">{t(($) => $.open.pick.empty)}</p>}
      <ol ref={list} className="flex flex-col gap-1.5">
        {picked.map((id, at) => {
          const card = cards.get(id);
          if (card === undefined) return null;
          const { label } = card;
          return (
            <li
              key={id}
              className="forced-line flex flex-wrap items-center justify-end rounded-control border border-line bg-paper py-1 pr-1 pl-3"
            >
              <span
                className={`theme-${card.theme} min-w-0 basis-full py-1 leading-snug sm:flex-1 sm:basis-0`}
              >
                <span className="flex items-center gap-1.5 text-sm font-semibold text-(--theme)">
                  <ThemeSign theme={card.theme} /> {label}
                </span>
                {card.text}
              </span>
              <IconButton
                label={t(($) => $.open.pick.up, { label })}
                icon={<ArrowUp aria-hidden="true" className="size-4.5" />}
                {...(at === 0 && { unavailable: t(($) => $.open.pick.first) })}
                onClick={() => move(at, -1)}
              />
              <IconButton
                label={t(($) => $.open.pick.down, { label })}
                icon={<ArrowDown aria-hidden="true" className="size-4.5" />}
                {...(at === picked.length - 1 && { unavailable: t(($) => $.open.pick.last) })}
                onClick={() => move(at, 1)}
              />
              <IconButton
                data-remove=""
                label={t(($) => $.open.pick.remove, { label })}
                icon={<X aria-hidden="true" className="size-4.5" />}
                onClick={() => remove(at)}
              />
            </li>
          );
        })}
      </ol>
      <h3 className="font-semibold">{t(($) => $.open.pick.more)}</h3>
      <div className="flex flex-col">
        {decks.map((deck) => (
          <Disclosure
            key={deck.id}
            summary={
              <>
                <ThemeSign theme={deck.theme} plate /> {deck.title}
              </>
            }
          >
            <div className="flex flex-col pl-6">
              {deck.cards.map(({ id, label, text }) => (
                <QuietCheck
                  key={id}
                  label={label}
                  hint={text}
                  checked={picked.includes(id)}
                  unavailable={
                    picked.length >= limits.cards && !picked.includes(id)
                      ? t(($) => $.open.pick.full, { count: limits.cards })
                      : undefined
                  }
                  onChange={(checked) =>
                    onChange(checked ? [...picked, id] : picked.filter((one) => one !== id))
                  }
                />
              ))}
            </div>
          </Disclosure>
        ))}
      </div>
    </div>
  );
}
