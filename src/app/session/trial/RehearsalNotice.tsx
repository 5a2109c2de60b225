import { useMessages } from '../../../ui/language/useMessages.ts';
import { TrialLine } from './TrialLine.tsx';

/** In a rehearsal, on every page. */
export function RehearsalNotice({ wayOut }: { readonly wayOut: string }) {
  const t = useMessages('rehearsal');
  const out = { href: wayOut, label: t(($) => $.rehearsal.leave) };
  return <TrialLine out={out}>{t(($) => $.rehearsal.notice)}</TrialLine>;
}
