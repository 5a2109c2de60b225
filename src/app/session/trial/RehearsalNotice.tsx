import { useMessages } from '../../../ui/language/useMessages.ts';
import type { Place } from '../place.ts';
import { TrialLine } from './TrialLine.tsx';

/** In a rehearsal, on every page. */
export function RehearsalNotice({ place }: { readonly place: Place }) {
  const t = useMessages('rehearsal');
  const out = { href: place.wayOut ?? place.views.table, label: t(($) => $.rehearsal.leave) };
  return <TrialLine out={out}>{t(($) => $.rehearsal.notice)}</TrialLine>;
}
