import { KeyRound } from 'lucide-react';

import type { Reason } from '../../../model/refusal.ts';
import { CopyField } from '../../../ui/CopyField.tsx';
import { RefusalNotice } from '../../../ui/RefusalNotice.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { RenewLink } from './RenewLink.tsx';

export interface PrivateLinkProps {
  readonly facilitatorUrl: string | null;
  readonly refused: Reason | null;
}

/** The facilitator's own way back, set apart from what one shares. */
export function PrivateLink({ facilitatorUrl, refused }: PrivateLinkProps) {
  const t = useMessages('facilitator');
  return (
    <section className="forced-line flex flex-col gap-3 rounded-card border-l-4 border-attention bg-attention-wash p-5">
      <h3 className="flex items-center gap-2 font-semibold">
        <KeyRound aria-hidden="true" className="size-5 shrink-0 text-attention" />
        {t(($) => $.steer.invite.privateTitle)}
      </h3>
      <p>{t(($) => $.steer.invite.privateMore)}</p>
      <RefusalNotice reason={refused} />
      {facilitatorUrl !== null && (
        <>
          <CopyField label={t(($) => $.steer.invite.privateLink)} text={facilitatorUrl} />
          <RenewLink />
        </>
      )}
      {facilitatorUrl === null && refused === null && (
        <p role="status" className="text-muted">
          {t(($) => $.steer.invite.privateWait)}
        </p>
      )}
    </section>
  );
}
