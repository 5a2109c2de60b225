import type { Command } from '../../../model/command.ts';
import type { CardId } from '../../../model/deck.ts';
import { useStage } from '../../../session/hooks.tsx';
import { useAsk } from '../../../session/useAsk.ts';
import { useAnnounce } from '../../../ui/announce.ts';
import { Button } from '../../../ui/Button.tsx';
import { RefusalNotice } from '../../../ui/RefusalNotice.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { DealCount } from './DealCount.tsx';
import { PlayedCards } from './PlayedCards.tsx';

/** The dealing, for who runs the session: how many are done, collecting the hands, and what was laid on the table. */
export function DealPanel() {
  const t = useMessages('facilitator');
  const announce = useAnnounce();
  const deal = useStage((stage) => stage.deal);
  const played = useStage((stage) => stage.played.length);
  const { refused, ask } = useAsk();
  if (deal === null && played === 0) return null;

  const tell = async (command: Command, words: string) => {
    if (await ask(command)) announce(words);
  };
  const actionsOf = (cardId: CardId) => (
    <div className="flex flex-wrap gap-2 pt-1">
      <Button size="small" onClick={() => void ask({ type: 'card.spotlight', cardId })}>
        {t(($) => $.dealPanel.discuss)}
      </Button>
      <Button
        size="small"
        variant="quiet"
        onClick={() =>
          void tell(
            { type: 'card.putBack', cardId },
            t(($) => $.steer.done.putBack),
          )
        }
      >
        {t(($) => $.dealPanel.putBack)}
      </Button>
    </div>
  );
  return (
    <section aria-label={t(($) => $.dealPanel.title)} className="flex flex-col gap-3">
      {deal !== null && (
        <>
          <h2 className="eyebrow">{t(($) => $.dealPanel.going)}</h2>
          <DealCount deal={deal} />
          <div>
            <Button
              onClick={() =>
                void tell(
                  { type: 'hand.collect' },
                  t(($) => $.dealPanel.collected),
                )
              }
            >
              {t(($) => $.steer.collect)}
            </Button>
          </div>
        </>
      )}
      <RefusalNotice reason={refused} />
      <PlayedCards actionsOf={actionsOf} />
    </section>
  );
}
