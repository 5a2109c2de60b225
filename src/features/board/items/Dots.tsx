import { useMessages } from '../../../ui/language/useMessages.ts';

/** More than this is quicker read than counted. */
const mostDrawn = 8;

/** The dots that something got in a vote: drawn while they can be counted, and always said. */
export function Dots({ count }: { readonly count: number }) {
  const t = useMessages('board');
  const drawn = count > mostDrawn ? 1 : count;
  return (
    <span className="inline-flex items-center gap-1 text-[0.875em] text-ink">
      {Array.from({ length: drawn }, (_, index) => (
        <span
          key={index}
          aria-hidden="true"
          className="size-[0.7em] rounded-full bg-ink forced-colors:bg-[CanvasText]"
        />
      ))}
      {(count === 0 || count > mostDrawn) && (
        <span aria-hidden="true" className="tabular font-semibold">
          {count}
        </span>
      )}
      <span className="sr-only">{t(($) => $.board.dots, { count })}</span>
    </span>
  );
}
