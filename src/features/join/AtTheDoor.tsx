import { useMessages } from '../../ui/language/useMessages.ts';
import { usePageTitle } from '../../ui/language/usePageTitle.ts';

export interface AtTheDoorProps {
  /** Which session, and under which name one comes in; null until it is known. */
  readonly coming: { readonly title: string; readonly name: string } | null;
}

/** One waits to be let in. There is nothing to do: the page goes on by itself. */
export function AtTheDoor({ coming }: AtTheDoorProps) {
  const t = useMessages('door');
  usePageTitle(t(($) => $.door.title));
  return (
    <div className="flex flex-col gap-4 py-4 sm:py-8">
      <DoorAjar />
      <div>
        {/* Its room is kept, so that nothing jumps when it comes. */}
        <p className="min-h-7 text-lg text-muted">{coming?.title}</p>
        <h1 className="serif text-[2.25rem] leading-tight font-semibold sm:text-5xl">
          {t(($) => $.door.title)}
        </h1>
      </div>
      <p role="status" className="text-xl font-semibold">
        {t(($) => $.door.waiting)}
      </p>
      <p className="max-w-prose text-lg">{t(($) => $.door.waitingMore)}</p>
      <p className="min-h-7 text-lg text-muted">
        {coming !== null && t(($) => $.door.comingAs, { name: coming.name })}
      </p>
    </div>
  );
}

/** A door that stands ajar, with light behind it. */
function DoorAjar() {
  return (
    <svg viewBox="0 0 120 120" aria-hidden="true" className="size-28 text-action sm:size-32">
      <path d="M12 112h96" stroke="currentColor" strokeWidth="5" strokeLinecap="round" />
      <path d="M28 14h62v96H28z" className="fill-attention-wash" />
      <path d="M28 112V12h64v100" fill="none" stroke="currentColor" strokeWidth="5" strokeLinejoin="round" />
      <path
        d="M31 15 68 27v90L31 110z"
        className="fill-paper"
        stroke="currentColor"
        strokeWidth="5"
        strokeLinejoin="round"
      />
      <circle cx="59" cy="73" r="4" fill="currentColor" />
    </svg>
  );
}
