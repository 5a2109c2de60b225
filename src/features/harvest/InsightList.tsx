import { Lightbulb, LightbulbOff } from 'lucide-react';
import { useMemo } from 'react';

import type { RecordedItem } from '../../exports/notesRecord.ts';
import { discussedCards, insightsOf, itemIdOf, looseNotes } from '../../exports/recordedItems.ts';
import type { Locale } from '../../messages/locale.ts';
import { boardOf } from '../../session/boardOf.ts';
import { useSession, useSessionState, useStage } from '../../session/hooks.tsx';
import { useAnnounce } from '../../ui/announce.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { useLocale } from '../../ui/language/LocaleContext.ts';
import { useMessages } from '../../ui/language/useMessages.ts';
import { HarvestSection } from './HarvestSection.tsx';
import { shortened } from '../../model/shortened.ts';

function textOf(item: RecordedItem, locale: Locale): string {
  if (item.kind === 'card') return item.card.question[locale];
  return item.kind === 'answer' ? item.answer.text : item.note.text;
}

/** The cards, answers and loose notes that stood out: the same as in the notes. */
export function InsightList({ canWrite }: { readonly canWrite: boolean }) {
  const session = useSession();
  const t = useMessages('board', 'harvest');
  const { locale } = useLocale();
  const announce = useAnnounce();
  const stage = useStage((whole) => whole);
  const board = useSessionState((state) => state.board);
  const insights = useMemo(
    () => insightsOf(stage, board, discussedCards(stage, board), looseNotes(stage, board)),
    [stage, board],
  );

  const unmark = (item: RecordedItem) => {
    boardOf(session).unmarkInHarvest(itemIdOf(item));
    announce(t(($) => $.harvest.insights.unmarked));
  };
  return (
    <HarvestSection
      title={t(($) => $.harvest.insights.title)}
      empty={
        insights.length > 0
          ? null
          : t(($) => (canWrite ? $.harvest.insights.empty : $.harvest.insights.emptyReadOnly))
      }
    >
      {insights.length > 0 && (
        <ul className="flex flex-col gap-2.5">
          {insights.map((item) => {
            const text = textOf(item, locale);
            const card = item.kind === 'note' ? null : item.card;
            return (
              <li key={itemIdOf(item)} className="paper flex gap-2.5 p-3.5">
                <Lightbulb aria-hidden="true" className="mt-0.5 size-5 shrink-0 text-attention" />
                <div className="min-w-0 flex-1">
                  <p
                    dir="auto"
                    className={`leading-snug wrap-anywhere whitespace-pre-wrap ${item.kind === 'card' ? 'serif text-lg' : ''}`}
                  >
                    {text}
                  </p>
                  {card !== null && (
                    <p className={`theme-${card.theme} text-[0.9375rem] font-semibold text-(--theme)`}>
                      {t(($) => $.ui.card.label, { theme: card.deck[locale], number: card.number })}
                    </p>
                  )}
                </div>
                {canWrite && (
                  <IconButton
                    className="-my-2 -mr-2 shrink-0 self-start"
                    label={t(($) => $.harvest.insights.unmark, { text: shortened(text, 60) })}
                    icon={<LightbulbOff aria-hidden="true" />}
                    onClick={() => unmark(item)}
                  />
                )}
              </li>
            );
          })}
        </ul>
      )}
    </HarvestSection>
  );
}
