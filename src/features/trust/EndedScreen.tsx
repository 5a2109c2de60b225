import { useSessionState } from '../../session/hooks.tsx';
import type { Ended } from '../../session/state.ts';
import { useMessages } from '../../ui/language/useMessages.ts';
import { usePageTitle } from '../../ui/language/usePageTitle.ts';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { Button } from '../../ui/Button.tsx';

type Over = Exclude<Ended, 'not-admitted'>;

interface EndedScreenProps {
  readonly ended: Over;
  /** Whether this browser was inside before it ended. */
  readonly wasInside: boolean;
  readonly joinHref: string;
  readonly homeHref: string;
  readonly notesHref: string;
}

/** The session is over for this browser: why, and what to do now. */
export function EndedScreen({ ended, wasInside, joinHref, homeHref, notesHref }: EndedScreenProps) {
  const t = useMessages('refusals');
  const kept = useSessionState((state) => state.saved === 'saved' || state.keptOnDevice === true);
  const texts = {
    'not-a-member': wasInside
      ? [t(($) => $.ended.removed), t(($) => $.ended.removedMore)]
      : [t(($) => $.ended.notAMember), t(($) => $.ended.notAMemberMore)],
    'no-such-session': wasInside
      ? [t(($) => $.ended.deleted), t(($) => $.ended.deletedMore)]
      : [t(($) => $.ended.noSuchSession), t(($) => $.ended.noSuchSessionMore)],
    'outdated-client': [
      t(($) => $.ended.outdated),
      t(($) => (kept ? $.ended.outdatedMore : $.ended.outdatedOnly)),
    ],
    damaged: [t(($) => $.ended.damaged), t(($) => $.refusals.damaged)],
  } satisfies Record<Over, [string, string]>;
  const ways = {
    'not-a-member': { href: joinHref, label: t(($) => $.ended.joinAgain) },
    'no-such-session': { href: homeHref, label: t(($) => $.trust.home) },
    damaged: { href: notesHref, label: t(($) => $.ended.readNotes) },
  };
  const [title, explanation] = texts[ended];
  usePageTitle(title);

  return (
    <div role="alert" className="flex flex-col items-start gap-4 py-8">
      <h1 className="serif text-3xl leading-tight font-semibold sm:text-4xl">{title}</h1>
      <p className="max-w-prose text-lg leading-relaxed">{explanation}</p>
      <div className="mt-2">
        {ended === 'outdated-client' ? (
          <Button variant="primary" size="large" onClick={() => location.reload()}>
            {t(($) => $.trust.reload)}
          </Button>
        ) : (
          <LinkButton variant="primary" size="large" href={ways[ended].href}>
            {ways[ended].label}
          </LinkButton>
        )}
      </div>
    </div>
  );
}
