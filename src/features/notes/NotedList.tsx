import type { BlockOf, Entry } from '../../exports/outline/outline.ts';
import { SourceSign } from '../../ui/SourceSign.tsx';
import { CardName } from './CardName.tsx';
import { InsightMark } from './InsightMark.tsx';

/** Answers with the colour of their source along the edge, and other things as a plain list. */
export function NotedList({ list: { kind, entries } }: { readonly list: BlockOf<'list'> }) {
  return (
    <ul className={`flex flex-col gap-3 ${kind === 'items' ? 'list-disc pl-5 marker:text-muted' : ''}`}>
      {entries.map((entry, index) => (
        // The same words can come twice, and nothing here lives on from one outline to the next.
        <li key={index} className={`break-inside-avoid ${kind === 'answers' ? edgeOf(entry) : ''}`}>
          <NotedEntry entry={entry} />
        </li>
      ))}
    </ul>
  );
}

function edgeOf({ source }: Entry): string {
  return `border-l-4 border-(--source,var(--kt-line)) pl-3 ${source === null ? '' : `source-${source}`}`;
}

function NotedEntry({ entry: { card, text, mark, source, aside } }: { readonly entry: Entry }) {
  return (
    <>
      {card !== null && (
        <p>
          <CardName card={card} />
          <span className="block wrap-anywhere">{card.question}</span>
        </p>
      )}
      {text !== null && (
        <p dir="auto" className="leading-snug wrap-anywhere whitespace-pre-wrap">
          {text}
        </p>
      )}
      {(aside !== '' || mark !== null) && (
        <p dir="auto" className="tabular flex flex-wrap items-center gap-x-2 text-[0.9375rem] text-muted">
          {aside !== '' && (
            // Sign and words in one piece of text: a long line breaks between words and never after the sign.
            <span className="wrap-anywhere">
              {source !== null && (
                <>
                  <SourceSign source={source} word="none" />
                  {'\u00a0'}
                </>
              )}
              {aside}
            </span>
          )}
          {mark !== null && <InsightMark>{mark}</InsightMark>}
        </p>
      )}
    </>
  );
}
