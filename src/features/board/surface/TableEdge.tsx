/** At the edge of the table, always in reach: the questions that were discussed, as piles, and the trays for what waits. */
import { Layers } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import type { ThingId } from '../../../model/board/board.ts';
import type { Zone } from '../../../model/board/template.ts';
import { currentTemplate } from '../../../model/board/templates/stageTemplates.ts';
import { isBusy, momentOf } from '../../../model/programme/moment.ts';
import { useStage } from '../../../session/hooks.tsx';
import { useLocale } from '../../../ui/language/LocaleContext.ts';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { menuEntry, MenuButton } from '../../../ui/MenuButton.tsx';
import { ThemeSign } from '../../../ui/ThemeSign.tsx';
import type { BoardThing, CardThing } from '../items/boardThing.ts';
import { useWords } from '../items/useWords.ts';
import { useBoardAccess } from '../useBoardAccess.ts';
import { centreOf } from './autoView.ts';
import { useSurface } from './SurfaceContext.ts';

interface TableEdgeProps {
  readonly things: readonly BoardThing[];
  readonly onShow: (id: ThingId) => void;
}

export function TableEdge({ things, onShow }: TableEdgeProps) {
  const template = useStage(currentTemplate);
  const { canWrite } = useBoardAccess();
  if (template.isTable !== true) return null;
  return (
    <div className="flex flex-wrap items-center gap-2">
      <Piles things={things} onShow={onShow} />
      {template.zones.map((zone) => {
        const count = things.filter((thing) => thing.zone === zone.id).length;
        // An empty tray is for who may lay something in it.
        return (count > 0 || canWrite) && <Tray key={zone.id} zone={zone} count={count} />;
      })}
    </div>
  );
}

/** More piles than this are in a menu. */
const mostPiles = 3;

/** The questions that were written to, each with the number of its answers; the latest first. */
function Piles({ things, onShow }: TableEdgeProps) {
  const t = useMessages('board');
  const words = useWords();
  const { viewport } = useSurface();
  const spotlight = useStage((stage) => stage.spotlight);
  const template = useStage(currentTemplate);
  const piles = things
    .filter((thing): thing is CardThing => thing.kind === 'card' && thing.id !== spotlight)
    .map((card) => {
      const answers = things.flatMap((one) =>
        one.kind === 'answer' && one.cardId === card.cardId ? [one.answer.order] : [],
      );
      return { card, count: answers.length, last: Math.max(...answers) };
    })
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.last - a.last);
  const show = ({ id, cardId }: CardThing) => {
    const rect = centreOf(template, things, cardId);
    if (rect !== null) viewport.showCentre(rect);
    onShow(id);
  };
  const nameOf = ({ card, count }: (typeof piles)[number]) =>
    t(($) => $.board.edge.pile, { label: words.item(card), count });
  const others = piles.slice(mostPiles);
  return (
    <>
      {piles.slice(0, mostPiles).map((pile) => (
        <button
          key={pile.card.id}
          type="button"
          title={nameOf(pile)}
          className={`pile theme-${words.theme(pile.card.id)}`}
          onClick={() => show(pile.card)}
        >
          <span className="sr-only">{nameOf(pile)}</span>
          <ThemeSign theme={words.theme(pile.card.id)} />
          <span aria-hidden="true">{pile.card.card.number}</span>
          <span aria-hidden="true" className="tabular ml-auto text-sm font-normal text-muted">
            {pile.count}
          </span>
        </button>
      ))}
      {others.length > 0 && (
        <MenuButton
          label={t(($) => $.board.edge.more, { count: others.length })}
          variant="secondary"
          items={others.map((pile) => menuEntry(pile.card.id, nameOf(pile), Layers, () => show(pile.card)))}
        >
          +{others.length}
        </MenuButton>
      )}
    </>
  );
}

/** What waits, as a tray: what one lets go of over it goes there, and a press shows what is in it. */
function Tray({ zone, count }: { readonly zone: Zone; readonly count: number }) {
  const t = useMessages('board');
  const { locale } = useLocale();
  const { viewport, trays, held, over } = useSurface();
  const element = useRef<HTMLButtonElement>(null);
  const isHeld = useStore(held, (one) => one !== null);
  const isQuiet = useStage((stage) => isBusy(momentOf(stage)));
  const isOver = useStore(over, ({ tray }) => tray === zone.id);
  useEffect(() => trays.add(zone.id, element.current), [trays, zone.id]);
  const name = zone.label[locale];
  return (
    <button
      ref={element}
      type="button"
      aria-label={
        count === 0 ? `${name} ${t(($) => $.board.edge.drop)}` : t(($) => $.board.edge.tray, { name, count })
      }
      data-empty={count === 0 || undefined}
      data-held={isHeld || undefined}
      data-over={isOver || undefined}
      // While people write nothing is laid aside: what is empty then is only there for what one holds.
      className={`tray ${isQuiet && count === 0 && !isHeld ? 'invisible' : ''}`}
      onClick={() => viewport.showAll(zone)}
    >
      <span aria-hidden="true" className="font-semibold">
        {name}
      </span>{' '}
      <span aria-hidden="true" className="tabular text-sm text-muted">
        {count === 0 ? t(($) => $.board.edge.drop) : count}
      </span>
    </button>
  );
}
