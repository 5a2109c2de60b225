import { Hand } from 'lucide-react';

import { useForbidden, useSessionState, useStage } from '../../session/hooks.tsx';
import { useAsk } from '../../session/useAsk.ts';
import { useAnnounce, useAnnounceQuietly } from '../../ui/announce.ts';
import { useLocale } from '../../ui/language/LocaleContext.ts';
import { ordinal } from '../../ui/language/ordinal.ts';
import { useMessages } from '../../ui/language/useMessages.ts';

/** cell: a part of the bar at the bottom of a phone; row: a button as wide as its column. */
const looks = {
  cell: 'flex-col gap-0.5 w-full min-h-14 border-t-3 text-[0.8125rem] [&_svg]:size-5.5',
  row: 'gap-2 min-h-11 w-full rounded-control border px-4 py-2 font-semibold [&_svg]:size-5',
} as const;
const down = {
  cell: 'border-transparent text-muted',
  row: 'border-control bg-paper hover:border-action hover:bg-action-wash',
} as const;

/** Asks for the floor. One's position among the raised hands shows, so that one can wait at ease. */
export function RaiseHand({ look }: { readonly look: keyof typeof looks }) {
  const t = useMessages();
  const { locale } = useLocale();
  const announce = useAnnounce();
  const announceQuietly = useAnnounceQuietly();
  const { ask } = useAsk();
  const viewer = useSessionState((state) => state.viewer);
  const place = useStage((stage) => stage.raised.indexOf(viewer)) + 1;
  const forbidden = useForbidden('member.raise') !== null;
  if (forbidden) return null;

  const up = place > 0;
  const turn = async () => {
    if (!(await ask({ type: up ? 'member.lower' : 'member.raise' }))) return announce(t(($) => $.ui.failed));
    announceQuietly(t(($) => (up ? $.round.hand.lowered : $.round.hand.raised)));
  };
  const standing = t(($) => $.round.hand.place, { ordinal: ordinal(place, locale) });
  const word = !up
    ? t(($) => $.round.hand.raise)
    : look === 'row'
      ? `${standing} · ${t(($) => $.round.hand.lower)}`
      : standing;
  return (
    <button
      type="button"
      aria-pressed={up}
      aria-label={up ? `${t(($) => $.round.hand.label)}: ${word}` : t(($) => $.round.hand.label)}
      onClick={() => void turn()}
      className={`inline-flex items-center justify-center leading-tight select-none ${looks[look]} ${
        up ? 'border-attention bg-attention-wash font-bold text-attention' : down[look]
      }`}
    >
      <Hand aria-hidden="true" />
      {word}
    </button>
  );
}
