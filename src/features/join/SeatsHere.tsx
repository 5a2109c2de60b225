import type { Seat } from '../../session/api.ts';
import { Button } from '../../ui/Button.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import { LinkButton } from '../../ui/LinkButton.tsx';

interface SeatsHereProps {
  readonly seats: readonly Seat[];
  readonly hrefOf: (seat: Seat) => string;
  readonly onFresh: () => void;
}

/** This browser has a seat in the session already: go on in it, or take another. */
export function SeatsHere({ seats, hrefOf, onFresh }: SeatsHereProps) {
  const t = useMessages('door');
  return (
    <div className="flex max-w-md flex-col gap-4">
      <p className="text-lg">{t(($) => $.seats.here)}</p>
      <ul className="flex flex-col gap-2.5">
        {seats.map((seat, index) => (
          <li key={seat.memberId}>
            <LinkButton href={hrefOf(seat)} wide size="large" variant={index === 0 ? 'primary' : 'secondary'}>
              <span>
                {t(($) => $.seats.continueAs, { name: seat.name })}{' '}
                <span className="font-normal">({t(($) => $.lobby.role[seat.role])})</span>
              </span>
            </LinkButton>
          </li>
        ))}
      </ul>
      <Button onClick={onFresh} wide>
        {t(($) => $.seats.fresh)}
      </Button>
    </div>
  );
}
