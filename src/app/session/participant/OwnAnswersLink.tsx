import { NotebookPen } from 'lucide-react';
import { Link } from 'wouter';

import { useSessionState, useStage, useViewer } from '../../../session/hooks.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';

/** Where one's own answers are: once something of one's own lies open, and when the session is closed. */
export function OwnAnswersLink({ href }: { readonly href: string }) {
  const t = useMessages();
  const { role } = useViewer();
  const closed = useStage((stage) => stage.phase === 'closed');
  const any = useSessionState((state) => Object.keys(state.authored).length > 0);
  if (role === 'observer' || !(any || closed)) return null;
  return (
    <div className="mt-6 flex flex-col items-start border-t border-line pt-3">
      <Link
        href={href}
        className="inline-flex min-h-11 items-center gap-2 font-semibold text-action underline underline-offset-4"
      >
        <NotebookPen aria-hidden="true" className="size-5 shrink-0" />
        {t(($) => $.table.toOwn)}
      </Link>
      <p className="text-[0.9375rem] text-muted">
        {t(($) => (closed ? $.table.ownClosed : $.table.ownOpen))}
      </p>
    </div>
  );
}
