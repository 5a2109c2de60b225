import { Suspense, useMemo } from 'react';

import type { MomentFace } from '../../../features/activities/activity.ts';
import { faceAt, restsAt } from '../../../features/activities/registry.ts';
import { isHarvesting, momentOf } from '../../../model/programme/moment.ts';
import { useStage } from '../../../session/hooks.tsx';
import { Loading } from '../../../ui/Loading.tsx';
import { OwnAnswersLink } from './OwnAnswersLink.tsx';
import { HarvestPanel } from '../parts.ts';

const harvest: MomentFace = { View: HarvestPanel, linksToOwn: true };

/** One thing at a time, for those who take part or watch: what goes on or came of it, or the harvest. */
export function NowAtTable({ ownHref }: { readonly ownHref: string }) {
  const stage = useStage((whole) => whole);
  const moment = useMemo(() => momentOf(stage), [stage]);
  const face = isHarvesting(stage, moment) ? harvest : faceAt(moment);
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
