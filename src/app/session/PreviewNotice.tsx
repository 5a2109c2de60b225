import { useMessages } from '../../ui/language/useMessages.ts';
import { TrialLine } from './TrialLine.tsx';

/** In what a facilitator sees of a participant's pages. The way out is around them. */
export function PreviewNotice() {
  const t = useMessages('rehearsal');
  return <TrialLine>{t(($) => $.preview.notice)}</TrialLine>;
}
