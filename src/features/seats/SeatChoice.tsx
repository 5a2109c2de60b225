import { ChevronRight } from 'lucide-react';

import type { Seat } from '../../session/api.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { StatusPill } from '../../ui/StatusPill.tsx';

export interface SeatChoiceProps {
  readonly seats: readonly Seat[];
  readonly hrefOf: (seat: Seat) => string;
  readonly joinHref: string;
}

/** Which of one's seats in a session to go on in, or how to get one. */
export function SeatChoice({ seats, hrefOf, joinHref }: SeatChoiceProps) {
  const t = useMessages('door');
  if (seats.length === 0)
    return (
      <EmptyState
        title={t(($) => $.seats.noneTitle)}
        actions={
          <LinkButton variant="primary" size="large" href={joinHref}>
            {t(($) => $.seats.joinWithCode)}
          </LinkButton>
        }
      >
        {t(($) => $.seats.noneMore)}
      </EmptyState>
    );
  return (
    <div className="flex max-w-xl flex-col gap-4">
      <p className="text-lg">{t(($) => $.seats.chooseMore)}</p>
      <ul className="flex flex-col gap-3">
        {seats.map((seat) => (
          <li key={seat.memberId}>
            <a href={hrefOf(seat)} className="paper flex min-h-16 items-center gap-4 p-4 hover:shadow-raised">
              <span className="font-semibold">{t(($) => $.seats.continueAs, { name: seat.name })}</span>
              <span className="ml-auto flex shrink-0 items-center gap-2">
                <StatusPill>{t(($) => $.lobby.role[seat.role])}</StatusPill>
                <ChevronRight aria-hidden="true" className="size-5 text-muted" />
              </span>
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
