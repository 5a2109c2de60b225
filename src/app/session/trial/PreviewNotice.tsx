import { useMessages } from '../../../ui/language/useMessages.ts';
import { TrialLine } from './TrialLine.tsx';

/** In what a facilitator sees of a participant's pages, where nothing around them says so. */
export function PreviewNotice() {
  const t = useMessages('rehearsal');
  if (globalThis.self !== globalThis.top) return null;
  return <TrialLine>{t(($) => $.preview.notice)}</TrialLine>;
}
