import { useState } from 'react';

import type { Command } from '../../../model/command.ts';
import { minimumOf, openlyAfterMs } from '../../../model/activities/minimumGroup.ts';
import type { Moment } from '../../../model/programme/moment.ts';
import { useServerNow, useStage } from '../../../session/hooks.tsx';
import { Button } from '../../../ui/Button.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { ConfirmDialog } from './ConfirmDialog.tsx';

/** Without names: how many are needed, and going on with fewer, which everybody is told. */
export function GoOpenly({ moment }: { readonly moment: Moment }) {
  const minimum = useStage(minimumOf);
  if (minimum === 0) return null;
  if (moment.kind === 'writing')
    return (
      <Line
        words="reveal"
        command={{ type: 'round.goOpenly', roundId: moment.round.id }}
        openly={moment.round.openly}
        minimum={minimum}
      />
    );
  if (moment.kind === 'voting')
    return (
      <Line
        words="count"
        command={{ type: 'vote.goOpenly', voteId: moment.vote.id }}
        openly={moment.vote.openly}
        minimum={minimum}
      />
    );
  return null;
}

interface LineProps {
  readonly words: 'reveal' | 'count';
  readonly command: Command;
  readonly openly: number | undefined;
  readonly minimum: number;
}

function Line({ words, command, openly, minimum }: LineProps) {
  const t = useMessages('facilitator');
  const now = useServerNow();
  const [asking, setAsking] = useState<Command | null>(null);
  const count = minimum;
  const standing =
    openly === undefined
      ? t(($) => $.steer.openly[words].minimum, { count })
      : t(($) => (now < openly ? $.steer.openly[words].waiting : $.steer.openly[words].now), { count });
  return (
    <div className="flex flex-wrap items-center gap-x-3">
      <p role="status" className="text-[0.9375rem] text-muted">
        {standing}
      </p>
      {openly === undefined && (
        <Button variant="quiet" size="small" onClick={() => setAsking(command)}>
          {t(($) => $.steer.openly.offer)}
        </Button>
      )}
      <ConfirmDialog
        command={asking}
        onClose={() => setAsking(null)}
        title={t(($) => $.steer.openly[words].title, { count })}
        confirm={t(($) => $.steer.openly.offer)}
      >
        <p>{t(($) => $.steer.openly[words].more, { seconds: openlyAfterMs / 1_000 })}</p>
      </ConfirmDialog>
    </div>
  );
}
