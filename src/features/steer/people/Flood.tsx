import { useState } from 'react';

import { peopleInFlood } from '../../../model/session/flood.ts';
import type { Stage } from '../../../model/session/stage.ts';
import { useServerNow } from '../../../session/hooks.tsx';
import { useAnnounce } from '../../../ui/announce.ts';
import { Button } from '../../../ui/Button.tsx';
import { ChoiceGroup } from '../../../ui/ChoiceGroup.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { ConfirmForm } from '../next/ConfirmDialog.tsx';
import { useFromStage } from '../next/useFromStage.ts';

/** Fewer than this at once is usual in any session. */
const many = 10;
const spans = { waiting: null, one: 1, five: 5, fifteen: 15 } as const;
type Span = keyof typeof spans;
const spanNames = Object.keys(spans) as Span[];
const minuteMs = 60_000;

const waitingNow = (stage: Stage) => peopleInFlood(stage, null);
const cameInAt = (stage: Stage) =>
  peopleInFlood(stage, 0).flatMap((member) => (member.admitted ? [member.cameInAt ?? 0] : []));

/** How many people would be sent away: everybody who waits, and everybody who came in during the last minutes. */
function useComing(): Readonly<Record<Span, number>> {
  const now = useServerNow(10_000);
  const waiting = useFromStage(waitingNow).length;
  const cameIn = useFromStage(cameInAt);
  const within = (minutes: number) => waiting + cameIn.filter((at) => at >= now - minutes * minuteMs).length;
  return { waiting, one: within(1), five: within(5), fifteen: within(15) };
}

/** Shown once many have come in, or wait: how a facilitator sends strangers away again, all in one press. */
export function Flood() {
  const t = useMessages('facilitator');
  const coming = useComing();
  const [open, setOpen] = useState(false);
  if (!open && coming.waiting < many && coming.fifteen < many) return null;
  return (
    <>
      <Button variant="quiet" onClick={() => setOpen(true)}>
        {t(($) => $.steer.flood.open)}
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={t(($) => $.steer.flood.title)}>
        <ClearForm coming={coming} onClose={() => setOpen(false)} />
      </Dialog>
    </>
  );
}

interface ClearFormProps {
  readonly coming: Readonly<Record<Span, number>>;
  readonly onClose: () => void;
}

function ClearForm({ coming, onClose }: ClearFormProps) {
  const t = useMessages('facilitator');
  const announce = useAnnounce();
  const now = useServerNow(1_000);
  const [span, setSpan] = useState<Span>('waiting');
  const minutes = spans[span];
  const since = minutes === null ? null : Math.round(now - minutes * minuteMs);
  return (
    <ConfirmForm
      command={{ type: 'lobby.clear', since }}
      onClose={onClose}
      onDone={() => announce(t(($) => $.steer.flood.done))}
      cancel={t(($) => $.steer.flood.no)}
      confirm={t(($) => $.steer.flood.yes)}
      danger
    >
      <p>{t(($) => $.steer.flood.explain)}</p>
      <ChoiceGroup
        label={t(($) => $.steer.flood.who)}
        value={span}
        onChange={setSpan}
        options={spanNames.map((value) => ({
          value,
          title: t(($) => $.steer.flood.spans[value]),
          description: t(($) => $.lobby.peopleCount, { count: coming[value] }),
        }))}
      />
    </ConfirmForm>
  );
}
