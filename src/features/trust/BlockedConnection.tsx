/** Something lets no websockets through: what that is, who can mend it, and what one can do meanwhile. */
import { useMessages } from '../../ui/language/useMessages.ts';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { base } from '../../session/base.ts';

/** For somebody who came in no further than this. The notes come by an ordinary request, so they can be read. */
export function BlockedScreen({ notesHref }: { readonly notesHref: string }) {
  const t = useMessages('refusals');
  return (
    <div role="alert" className="flex flex-col items-start gap-4 py-8">
      <h1 className="serif text-3xl leading-tight font-semibold sm:text-4xl">{t(($) => $.blocked.title)}</h1>
      <BlockedWords />
      <LinkButton href={notesHref}>{t(($) => $.ended.readNotes)}</LinkButton>
    </div>
  );
}

/** The same in a few sentences, for a notice above what one has in sight. */
export function BlockedWords() {
  const t = useMessages('refusals');
  return (
    <div className="mt-2 flex max-w-prose flex-col gap-2">
      <p>{t(($) => $.blocked.cause)}</p>
      <p className="wrap-anywhere">
        {t(($) => $.blocked.mend, { address: `${location.host}${base}/sync/` })}
      </p>
      <p>{t(($) => $.blocked.meanwhile)}</p>
    </div>
  );
}
