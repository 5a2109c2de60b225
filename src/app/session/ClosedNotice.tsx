import { Link } from 'wouter';

import { useStage } from '../../session/hooks.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { Notice } from '../../ui/Notice.tsx';

/** Once the session is closed: that it is, and where the notes are. */
export function ClosedNotice({ notesHref }: { readonly notesHref: string }) {
  const t = useMessages();
  const closed = useStage((stage) => stage.phase === 'closed');
  if (!closed) return null;
  return (
    <Notice
      live
      title={t(($) => $.table.closedTitle)}
      actions={
        <Link href={notesHref} asChild>
          <LinkButton size="small">{t(($) => $.table.readNotes)}</LinkButton>
        </Link>
      }
    >
      {t(($) => $.table.closedMore)}
    </Notice>
  );
}
