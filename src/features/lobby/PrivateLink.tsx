import { KeyRound } from 'lucide-react';

import { CopyField } from '../../ui/CopyField.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';

/** The facilitator's own way back, and a warning to keep it. */
export function PrivateLink({ facilitatorUrl }: { readonly facilitatorUrl: string }) {
  const t = useMessages('facilitator');
  return (
    <section
      aria-labelledby="private-link"
      className="forced-line flex flex-col gap-3 rounded-card border-l-4 border-attention bg-attention-wash p-5"
    >
      <h2 id="private-link" className="flex items-center gap-2 font-semibold">
        <KeyRound aria-hidden="true" className="size-5 shrink-0 text-attention" />
        {t(($) => $.lobbyPanel.privateTitle)}
      </h2>
      <p>{t(($) => $.lobbyPanel.privateMore)}</p>
      <CopyField label={t(($) => $.lobbyPanel.privateLink)} text={facilitatorUrl} />
    </section>
  );
}
