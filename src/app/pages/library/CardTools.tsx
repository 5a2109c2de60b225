import { Check, Plus, Star } from 'lucide-react';

import { toggleCard, useKeptCards } from '../../../session/keptCards.ts';
import { Button } from '../../../ui/Button.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';

interface CardToolsProps {
  readonly cardId: string;
  /** The card as people call it. */
  readonly label: string;
}

/** Makes a card a favourite, and puts it in the selection for a session. */
export function CardTools({ cardId, label }: CardToolsProps) {
  const t = useMessages('pages');
  const favourite = useKeptCards('favourites').includes(cardId);
  const picked = useKeptCards('selection').includes(cardId);
  const Sign = picked ? Check : Plus;
  return (
    <div className="flex flex-wrap gap-2">
      <Button
        size="small"
        aria-pressed={picked}
        aria-label={t(($) => $.library.pickNamed, { label })}
        icon={<Sign aria-hidden="true" className="size-4.5" />}
        className="grow aria-pressed:border-ink aria-pressed:bg-ink aria-pressed:text-table"
        onClick={() => toggleCard('selection', cardId)}
      >
        {t(($) => $.library.pick)}
      </Button>
      <Button
        size="small"
        aria-pressed={favourite}
        aria-label={t(($) => $.library.favouriteNamed, { label })}
        title={t(($) => $.library.favourite)}
        icon={<Star aria-hidden="true" className={`size-5 ${favourite ? 'fill-current' : ''}`} />}
        className="w-11 px-0!"
        onClick={() => toggleCard('favourites', cardId)}
      />
    </div>
  );
}
