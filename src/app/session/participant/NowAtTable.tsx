import { NotebookPen } from 'lucide-react';
import { Suspense, useMemo } from 'react';
import { Link, useLocation } from 'wouter';

import type { MomentFace } from '../../../features/activities/activity.ts';
import { faceAt, restsAt } from '../../../features/activities/registry.ts';
import { isHarvesting, momentOf } from '../../../model/programme/moment.ts';
import { useSessionState, useStage, useViewer } from '../../../session/hooks.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { Loading } from '../../../ui/Loading.tsx';
import { viewPaths } from '../../paths.ts';
import { Ending, HarvestPanel } from '../parts.ts';

const harvest: MomentFace = { View: HarvestPanel, linksToOwn: true };

/** One thing at a time, for people who take part or watch: what goes on or came of it, or the harvest. */
export function NowAtTable({ ownHref }: { readonly ownHref: string }) {
  const stage = useStage((whole) => whole);
  const moment = useMemo(() => momentOf(stage), [stage]);
  const face = isHarvesting(stage, moment) ? harvest : faceAt(moment);
  const [path] = useLocation();
  if (moment.kind === 'closed')
    return (
      <Suspense fallback={<Loading />}>
        <Ending notesHref={viewPaths(path).notes} />
        <OwnAnswersLink href={ownHref} />
      </Suspense>
    );
  if (face === undefined) return null;
  const { View, linksToOwn } = face;
  const now = (
    <Suspense fallback={<Loading />}>
      <View moment={moment} />
      {linksToOwn && <OwnAnswersLink href={ownHref} />}
    </Suspense>
  );
  if (moment.kind !== 'no-card' || face === harvest) return now;
  return (
    <div className="flex flex-col gap-6">
      {now}
      <Suspense fallback={<Loading />}>
        {restsAt(stage).map(([name, { View: Rest }]) => (
          <Rest key={name} />
        ))}
      </Suspense>
    </div>
  );
}

/** The way to the viewer's own answers: once one of them is public, and when the session is closed. */
function OwnAnswersLink({ href }: { readonly href: string }) {
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
