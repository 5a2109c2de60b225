import { KeyRound } from 'lucide-react';
import type { ReactNode } from 'react';

import { CopyField } from '../../../ui/CopyField.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';

interface PrivateLinkProps {
  readonly shownIn: 'lobby' | 'dialog';
  /** Null until the server has said it. */
  readonly url: string | null;
  readonly children?: ReactNode;
}

/** The link with which a facilitator comes back, set apart from what is shared with others. */
export function PrivateLink({ shownIn, url, children }: PrivateLinkProps) {
  const t = useMessages('facilitator');
  const inLobby = shownIn === 'lobby';
  const Heading = inLobby ? 'h2' : 'h3';
  return (
    <section
      aria-labelledby={inLobby ? 'private-link' : undefined}
      className="forced-line flex flex-col gap-3 rounded-card border-l-4 border-attention bg-attention-wash p-5"
    >
      <Heading id={inLobby ? 'private-link' : undefined} className="flex items-center gap-2 font-semibold">
        <KeyRound aria-hidden="true" className="size-5 shrink-0 text-attention" />
        {t(($) => (inLobby ? $.lobbyPanel : $.steer.invite).privateTitle)}
      </Heading>
      <p>{t(($) => (inLobby ? $.lobbyPanel : $.steer.invite).privateMore)}</p>
      {url !== null && (
        <CopyField label={t(($) => (inLobby ? $.lobbyPanel : $.steer.invite).privateLink)} text={url} />
      )}
      {children}
    </section>
  );
}
