import type { DiscussedCard } from '../../exports/notesRecord.ts';
import type { SourceBalance } from '../../exports/sourceBalance.ts';
import { useMessages } from '../../ui/language/useMessages.ts';
import { SourceBalanceBar } from '../../ui/SourceBalanceBar.tsx';
import { CardName } from './NamedCard.tsx';
import type { NotesPartProps } from './NotesOpening.tsx';
import { NotesSection } from './NotesSection.tsx';

/** What the answers rest on: of all together, and card by card. */
export function Balance({ record, wording }: NotesPartProps) {
  const t = useMessages('notes');
  if (record.counts.answers === 0) return null;
  const cards = record.discussed.filter(({ answers }) => answers.length > 0);
  return (
    <NotesSection title={t(($) => $.notes.balance.title)}>
      <p className="text-muted">{t(($) => $.notes.balance.hint)}</p>
      <ul className="flex flex-col gap-4 [print-color-adjust:exact]">
        {cards.map(({ card, balance }: DiscussedCard) => (
          <li key={card.cardId} className="grid gap-x-6 gap-y-1 break-inside-avoid sm:grid-cols-[12rem_1fr]">
            <CardName card={card} wording={wording} />
            <Bar balance={balance} />
          </li>
        ))}
        {cards.length > 1 && (
          <li className="grid gap-x-6 gap-y-1 break-inside-avoid border-t-2 border-ink pt-3 sm:grid-cols-[12rem_1fr]">
            <span className="font-semibold">{t(($) => $.notes.balance.total)}</span>
            <Bar balance={record.balance} />
          </li>
        )}
      </ul>
    </NotesSection>
  );
}

function Bar({ balance: { untagged, ...counts } }: { readonly balance: SourceBalance }) {
  return <SourceBalanceBar counts={counts} untagged={untagged} hideTitle />;
}
