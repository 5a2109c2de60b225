import { useMessages } from '../../ui/language/useMessages.ts';
import { usePageTitle } from '../../ui/language/usePageTitle.ts';

/** A big screen that waits to be let in, readable from the back of the room. */
export function ScreenAtTheDoor({ title }: { readonly title: string | null }) {
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
