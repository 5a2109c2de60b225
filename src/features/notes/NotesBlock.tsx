import { toHtml } from '../../exports/markup.ts';
import type { Block, BlockOf } from '../../exports/outline/outline.ts';
import { CardName } from '../../ui/CardName.tsx';
import { ScrollArea } from '../../ui/ScrollArea.tsx';
import { Linked } from './Linked.tsx';
import { InsightMark, NotedList } from './NotedList.tsx';
import { NotedBalance, NotedSpread, NotedTable } from './NotedTable.tsx';

/** One block of the outline on the page. */
export function NotesBlock({ block }: { readonly block: Block }) {
  switch (block.type) {
    case 'text':
      return (
        <p
          dir="auto"
          className={`max-w-prose wrap-anywhere whitespace-pre-wrap ${block.tone === 'hint' ? 'text-muted' : ''}`}
        >
          <Linked text={block.text} />
        </p>
      );
    case 'heading':
      return (
        <h3 dir="auto" className="mt-2 font-semibold wrap-anywhere">
          {block.text}
          {block.note !== '' && (
            <span className="text-[0.9375rem] font-normal text-muted"> · {block.note}</span>
          )}
        </h3>
      );
    case 'card':
      return <CardHeading {...block} />;
    case 'group':
      return (
        <h4 dir="auto" className="mt-1 text-[0.9375rem] font-semibold wrap-anywhere">
          {block.title}
        </h4>
      );
    case 'list':
      return <NotedList list={block} />;
    case 'picture':
      return <PictureOfBoard {...block} />;
    case 'table':
      if (block.kind === 'balance') return <NotedBalance table={block} />;
      return block.kind === 'spread' ? <NotedSpread table={block} /> : <NotedTable table={block} />;
  }
}

/** A card that was discussed: its name, how many answered, its question. */
function CardHeading({ card, mark, note }: BlockOf<'card'>) {
  return (
    <h3 className="mt-8 first:mt-0 print:mt-5">
      <span className="flex flex-wrap items-center gap-x-2">
        <CardName name={card.name} theme={card.theme} />
        <span className="text-[0.9375rem] text-muted">· {note}</span>
        {mark !== null && <InsightMark>{mark}</InsightMark>}
      </span>
      <span className="serif mt-0.5 block text-xl leading-snug wrap-anywhere">{card.question}</span>
    </h3>
  );
}

/** The picture of the board, and what it shows. */
function PictureOfBoard({ picture, caption, hint, scrollLabel }: BlockOf<'picture'>) {
  return (
    <figure className="picture flex flex-col gap-3">
      {/* On a phone it would be too small to read, so there people scroll through it. */}
      <ScrollArea label={scrollLabel} className="rounded-card border border-line print:border-0">
        <img
          src={`data:image/svg+xml,${encodeURIComponent(toHtml(picture.draw()))}`}
          alt={`${picture.title}. ${picture.description}`}
          className="w-full min-w-3xl [print-color-adjust:exact] print:object-contain"
        />
      </ScrollArea>
      <figcaption className="max-w-prose text-muted">
        {caption} {hint}
      </figcaption>
    </figure>
  );
}
