import { useAnnounce } from '../announce.ts';
import { useMessages } from '../language/useMessages.ts';
import type { TurningPage } from './useTurningPage.ts';

export interface PageTurnerProps {
  readonly pages: number;
  readonly turning: TurningPage;
}

/** Which page this is, and how whoever runs the wall holds it still or turns it. */
export function PageTurner({ pages, turning: { page, paused, act } }: PageTurnerProps) {
  const t = useMessages('screen');
  const announce = useAnnounce();
  return (
    <p className="flex flex-wrap items-center justify-center gap-x-[1.2em] text-[max(1rem,calc(var(--u)*1.5))] leading-tight text-muted">
      <span className="tabular">{t(($) => $.screen.page, { page: page + 1, pages })}</span>
      <button
        type="button"
        className="min-h-11 rounded-lg px-3 underline decoration-dotted underline-offset-4"
        onClick={() => {
          act('pause');
          announce(
            t(($) => (paused ? $.screen.turnsAgain : $.screen.heldStill)),
            'quiet',
          );
        }}
      >
        {t(($) => (paused ? $.screen.goOn : $.screen.holdStill))}
      </button>
      <span className="hidden sm:inline">{t(($) => $.screen.turnByHand)}</span>
    </p>
  );
}
