import { useSeats } from '../../../features/seats/useSeats.ts';
import type { MemberId } from '../../../model/ids.ts';
import type { Seat } from '../../../session/api.ts';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { usePageTitle } from '../../../ui/language/usePageTitle.ts';
import { LinkButton } from '../../../ui/LinkButton.tsx';
import { paths, type View } from '../../paths.ts';
import { EntryShell } from './EntryShell.tsx';

interface DoorPageProps {
  readonly seat: MemberId;
  readonly view: View | undefined;
  readonly letIn: 'not-yet' | 'no';
}

/** The door of a session where people have to be let in. */
export function DoorPage({ seat, view, letIn }: DoorPageProps) {
  const mine = useSeats()?.find(({ memberId }) => memberId === seat);
  if (letIn === 'not-yet' && view === 'screen') return <ScreenAtTheDoor title={mine?.title} />;
  return <EntryShell>{letIn === 'no' ? <NotLetIn /> : <AtTheDoor seat={mine} />}</EntryShell>;
}

/** Somebody waits to be let in. There is nothing to do: the page goes on by itself. */
function AtTheDoor({ seat }: { readonly seat: Seat | undefined }) {
  const t = useMessages('door');
  usePageTitle(t(($) => $.door.title));
  return (
    <div className="flex flex-col gap-4 py-4 sm:py-8">
      <OpenDoor />
      <div>
        {/* The texts about the seat have room from the start, so that nothing jumps when they come. */}
        <p className="min-h-7 text-lg text-muted">{seat?.title}</p>
        <h1 className="serif text-[2.25rem] leading-tight font-semibold sm:text-5xl">
          {t(($) => $.door.title)}
        </h1>
      </div>
      <p role="status" className="text-xl font-semibold">
        {t(($) => $.door.waiting)}
      </p>
      <p className="max-w-prose text-lg">{t(($) => $.door.waitingMore)}</p>
      <p className="min-h-7 text-lg text-muted">{seat && t(($) => $.door.comingAs, { name: seat.name })}</p>
    </div>
  );
}

/** A picture of a door that is a little open, with light behind it. */
function OpenDoor() {
  return (
    <svg viewBox="0 0 120 120" aria-hidden="true" className="size-28 text-action sm:size-32">
      <path d="M12 112h96" stroke="currentColor" strokeWidth="5" strokeLinecap="round" />
      <path d="M28 14h62v96H28z" className="fill-attention-wash" />
      <g stroke="currentColor" strokeWidth="5" strokeLinejoin="round">
        <path d="M28 112V12h64v100" fill="none" />
        <path d="M31 15 68 27v90L31 110z" className="fill-paper" />
      </g>
      <circle cx="59" cy="73" r="4" fill="currentColor" />
    </svg>
  );
}

/** A big screen that waits to be let in, readable from the back of the room. */
function ScreenAtTheDoor({ title }: { readonly title: string | undefined }) {
  const t = useMessages('door');
  usePageTitle(t(($) => $.door.screen));
  return (
    <main
      id="content"
      tabIndex={-1}
      className="table-surface grid min-h-dvh place-items-center p-8 text-center"
    >
      <div className="flex flex-col gap-6">
        <p className="min-h-12 text-[clamp(1.25rem,3vw,2.5rem)] text-muted">{title}</p>
        <h1 className="serif text-[clamp(2rem,6vw,5.5rem)] leading-tight font-semibold">
          {t(($) => $.door.screen)}
        </h1>
        <p role="status" className="text-[clamp(1.25rem,3vw,2.5rem)]">
          {t(($) => $.door.screenWaiting)}
        </p>
      </div>
    </main>
  );
}

/** Somebody waited at the door and was not let in: says so, and what they can do. */
function NotLetIn() {
  const t = useMessages('door');
  usePageTitle(t(($) => $.door.refused));
  return (
    <div role="alert" className="flex flex-col items-start gap-4 py-8">
      <h1 className="serif text-3xl leading-tight font-semibold sm:text-4xl">{t(($) => $.door.refused)}</h1>
      <p className="max-w-prose text-lg leading-relaxed">{t(($) => $.door.refusedMore)}</p>
      <div className="mt-2 flex flex-wrap gap-3">
        <LinkButton variant="primary" size="large" href={paths.join}>
          {t(($) => $.door.again)}
        </LinkButton>
        <LinkButton size="large" href={paths.home}>
          {t(($) => $.trust.home)}
        </LinkButton>
      </div>
    </div>
  );
}
