import { Lightbulb } from 'lucide-react';

import type { BlockOf, Entry } from '../../exports/outline/outline.ts';
import { readsRightToLeft } from '../../exports/plainText.ts';
import { CardName } from '../../ui/CardName.tsx';
import { SourceSign } from '../../ui/SourceSign.tsx';
import { Linked } from './Linked.tsx';

/** Says that people marked this. */
export function InsightMark({ children }: { readonly children: string }) {
  return (
    <span className="inline-flex items-center gap-1 rounded-md bg-attention-wash px-1.5 font-sans text-sm font-semibold text-attention">
      <Lightbulb aria-hidden="true" className="size-4" />
      {children}
    </span>
  );
}

/** Answers with the colour of their source along the edge, and other things as a plain list. */
export function NotedList({ list: { kind, entries } }: { readonly list: BlockOf<'list'> }) {
  return (
    <ul
      className={
        kind === 'items'
          ? 'list-disc space-y-3 pl-5 marker:text-muted print:space-y-1'
          : 'space-y-3 print:space-y-2'
      }
    >
      {entries.map((entry, index) => (
        // The same words can come twice, and nothing is kept from one outline to the next.
        <li
          key={index}
          dir={readsRightToLeft(entry.text ?? '') ? 'rtl' : undefined}
          className={`break-inside-avoid ${kind === 'answers' ? edgeOf(entry) : 'rtl:mr-5'}`}
        >
          <NotedEntry entry={entry} />
        </li>
      ))}
    </ul>
  );
}

function edgeOf({ source }: Entry): string {
  return `border-s-4 border-(--source,var(--kt-line)) ps-3 ${source === null ? '' : `source-${source}`}`;
}

function NotedEntry({ entry: { card, text, mark, source, aside } }: { readonly entry: Entry }) {
  return (
    <>
      {card !== null && (
        <p className="print:*:first:align-top">
          <CardName name={card.name} theme={card.theme} />{' '}
          <span className="block wrap-anywhere print:inline">{card.question}</span>
        </p>
      )}
      {text !== null && (
        <p dir="auto" className="leading-snug wrap-anywhere whitespace-pre-wrap">
          <Linked text={text} />
        </p>
      )}
      {(aside !== '' || mark !== null) && (
        <p dir="auto" className="tabular flex flex-wrap items-center gap-x-2 text-[0.9375rem] text-muted">
          {aside !== '' && (
            // Sign and words are one piece of text, so that no line breaks after the sign.
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
