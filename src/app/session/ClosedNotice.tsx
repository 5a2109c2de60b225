import { Lock } from 'lucide-react';
import { Link } from 'wouter';

import { formatDayOf } from '../../messages/dates.ts';
import { useSession, useStage } from '../../session/hooks.tsx';
import { textLink } from '../../ui/buttonClasses.ts';
import { useLocale } from '../../ui/language/LocaleContext.ts';
import { useMessages } from '../../ui/language/useMessages.ts';

/** In a closed session: that it is closed, the way to the notes, and until when they are there. */
export function ClosedNotice({ notesHref }: { readonly notesHref: string }) {
  const t = useMessages();
  const deleteAt = useStage((stage) => stage.deleteAt);
  const { kind } = useSession();
  const { locale } = useLocale();
  const date = formatDayOf(deleteAt, locale);
  return (
    <div
      role="status"
      className="forced-line flex flex-wrap items-center justify-center gap-x-4 border-b border-line bg-action-wash px-3 py-1"
    >
      <p>
        <Lock aria-hidden="true" className="mr-1.5 inline size-4.5 align-[-0.2em] text-action" />
        <strong className="font-semibold">{t(($) => $.table.closedTitle)}.</strong>{' '}
        {t(($) => $.table.closedMore)} {kind === 'live' && t(($) => $.trust.deletion, { date })}
      </p>
      <Link href={notesHref} className={textLink}>
        {t(($) => $.table.readNotes)}
      </Link>
    </div>
  );
}
