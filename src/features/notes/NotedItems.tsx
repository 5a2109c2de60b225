import type { RecordedItem } from '../../exports/notesRecord.ts';
import type { Wording } from '../../exports/wording.ts';
import { CardLine, CardName } from './NamedCard.tsx';
import { NotesSection } from './NotesSection.tsx';

export interface NotedItemsProps {
  readonly title: string;
  readonly items: readonly RecordedItem[];
  readonly wording: Wording;
}

/** Cards and answers that people marked or put somewhere. Without any, nothing. */
export function NotedItems({ title, items, wording }: NotedItemsProps) {
  if (items.length === 0) return null;
  return (
    <NotesSection title={title}>
      <ul className="flex flex-col gap-3">
        {items.map(({ card, answer }) => (
          <li key={answer?.id ?? card.cardId} className="break-inside-avoid">
            {answer === null ? (
              <CardLine card={card} wording={wording} />
            ) : (
              <>
                <p dir="auto" className="leading-snug wrap-anywhere whitespace-pre-wrap">
                  {answer.text}
                </p>
                <p dir="auto" className="flex flex-wrap items-center gap-x-2 text-[0.9375rem] text-muted">
                  <CardName card={card} wording={wording} />
                  {wording.origin(answer) !== '' && <span>· {wording.origin(answer)}</span>}
                </p>
              </>
            )}
          </li>
        ))}
      </ul>
    </NotesSection>
  );
}
