import type { Block } from '../../exports/outline/outline.ts';
import { CardHeading } from './CardHeading.tsx';
import { NotedBalance } from './NotedBalance.tsx';
import { NotedList } from './NotedList.tsx';
import { NotedTable } from './NotedTable.tsx';
import { PictureOfBoard } from './PictureOfBoard.tsx';

/** One block of the outline on the page. */
export function NotesBlock({ block }: { readonly block: Block }) {
  switch (block.type) {
    case 'text':
      return (
        <p
          dir="auto"
          className={`max-w-prose wrap-anywhere whitespace-pre-wrap ${block.tone === 'hint' ? 'text-muted' : ''}`}
        >
          {block.text}
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
      return <CardHeading heading={block} />;
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
      return block.kind === 'balance' ? <NotedBalance table={block} /> : <NotedTable table={block} />;
  }
}
