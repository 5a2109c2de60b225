import { Lock } from 'lucide-react';
import { Link } from 'wouter';

import { useStage } from '../../session/hooks.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';

/** Once the session is closed: that it is, and where the notes are. */
export function ClosedNotice({ notesHref }: { readonly notesHref: string }) {
  const t = useMessages();
  const closed = useStage((stage) => stage.phase === 'closed');
  if (!closed) return null;
  return (
    <div
      role="status"
      className="forced-line flex flex-wrap items-center justify-center gap-x-4 border-b border-line bg-action-wash px-3 py-1"
    >
      <p>
        <Lock aria-hidden="true" className="mr-1.5 inline size-4.5 align-[-0.2em] text-action" />
        <strong className="font-semibold">{t(($) => $.table.closedTitle)}.</strong>{' '}
        {t(($) => $.table.closedMore)}
      </p>
      <Link
        href={notesHref}
        className="inline-flex min-h-11 items-center font-semibold text-action underline underline-offset-4"
      >
        {t(($) => $.table.readNotes)}
      </Link>
    </div>
  );
}
