import { useId } from 'react';

import { useMessages } from '../../ui/language/useMessages.ts';
import { ScrollArea } from '../../ui/ScrollArea.tsx';

/** The board as it lay, as SVG. All that is on it stands in the report in words too. */
export function PictureOfBoard({ svg }: { readonly svg: string }) {
  const t = useMessages('report');
  const id = useId();
  return (
    <section aria-labelledby={id} className="mt-9 flex break-inside-avoid flex-col gap-3 print:mt-6">
      <h2 id={id} className="serif text-[1.4rem] leading-tight font-semibold">
        {t(($) => $.reading.picture)}
      </h2>
      <p className="text-muted">{t(($) => $.reading.pictureHint)}</p>
      {/* On a phone it would be too small to read, so there one scrolls through it. */}
      <ScrollArea
        label={t(($) => $.reading.pictureScroll)}
        className="rounded-card border border-line print:border-0"
      >
        <img
          src={`data:image/svg+xml,${encodeURIComponent(svg)}`}
          alt={t(($) => $.reading.picture)}
          className="w-full min-w-3xl [print-color-adjust:exact] print:max-h-[21cm] print:min-w-0 print:object-contain"
        />
      </ScrollArea>
    </section>
  );
}
