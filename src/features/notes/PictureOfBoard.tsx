import { toHtml } from '../../exports/markup.ts';
import type { BlockOf } from '../../exports/outline/outline.ts';
import { ScrollArea } from '../../ui/ScrollArea.tsx';

/** The board as it lies, and what is to be seen. */
export function PictureOfBoard({ picture, caption, hint, scrollLabel }: BlockOf<'picture'>) {
  return (
    <figure className="flex break-inside-avoid flex-col gap-3">
      {/* On a phone it would be too small to read, so there one scrolls through it. */}
      <ScrollArea label={scrollLabel} className="rounded-card border border-line print:border-0">
        <img
          src={`data:image/svg+xml,${encodeURIComponent(toHtml(picture.draw()))}`}
          alt={`${picture.title}. ${picture.description}`}
          className="w-full min-w-3xl [print-color-adjust:exact] print:max-h-[20cm] print:min-w-0 print:object-contain"
        />
      </ScrollArea>
      <figcaption className="max-w-prose text-muted">
        {caption} {hint}
      </figcaption>
    </figure>
  );
}
