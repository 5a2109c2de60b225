import type { Reason } from '../../model/refusal.ts';
import { useMessages } from '../../ui/language/useMessages.ts';
import { Notice } from '../../ui/Notice.tsx';

/** Why the server did not do what was asked. */
export function Refused({ reason }: { readonly reason: Reason | null }) {
  const t = useMessages('facilitator');
  if (reason === null) return null;
  return (
    <Notice tone="error" live title={t(($) => $.steer.failed)}>
      {t(($) => $.refusals[reason])}
    </Notice>
  );
}
