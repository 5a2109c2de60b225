import { Link } from 'wouter';

import { useMessages } from '../../../ui/language/useMessages.ts';
import type { Place } from '../place.ts';

/** On the big screen of a rehearsal, which has no header: that it is one, and the way back to its table. */
export function RehearsalRibbon({ place }: { readonly place: Place }) {
  const t = useMessages('rehearsal');
  return (
    <aside
      aria-label={t(($) => $.rehearsal.title)}
      className="forced-line fixed inset-x-0 top-0 z-30 mx-auto flex w-fit max-w-full flex-wrap items-center justify-center gap-x-4 rounded-b-xl border border-line bg-attention-wash px-4 shadow-picked"
    >
      <p className="py-1 font-semibold">{t(($) => $.rehearsal.notice)}</p>
      <Link
        href={place.views.table}
        className="inline-flex min-h-11 items-center font-semibold underline underline-offset-4"
      >
        {t(($) => $.table.backToTable)}
      </Link>
    </aside>
  );
}
