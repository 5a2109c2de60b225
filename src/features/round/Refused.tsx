import type { Reason } from '../../model/refusal.ts';
import { Notice } from '../../ui/Notice.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';

/** Why the server did not do what was asked. */
export function Refused({ reason }: { readonly reason: Reason | null }) {
  const t = useMessages();
  if (reason === null) return null;
  return (
    <Notice tone="error" live title={t(($) => $.round.failed)}>
      {t(($) => $.refusals[reason])}
    </Notice>
  );
}
