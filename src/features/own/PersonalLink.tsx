import { erasersOf, formatOwnLink } from '../../model/session/ownKeys.ts';
import { useSession, useSessionState, useStage } from '../../session/hooks.tsx';
import { CopyField } from '../../ui/CopyField.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import type { OwnPart } from './useOwnParts.ts';

interface PersonalLinkProps {
  readonly part: OwnPart;
  /** Where the link leads, without what is behind the #. */
  readonly page: string;
}

/** The link with which somebody can see and erase their own answers, also when nobody knows any more whose they are. */
export function PersonalLink({ part: { memberId, name }, page }: PersonalLinkProps) {
  const t = useMessages('own');
  const { kind } = useSession();
  const sessionId = useStage((stage) => stage.sessionId);
  const closed = useStage((stage) => stage.phase === 'closed');
  const keys = useSessionState((state) => state.ownKeys);
  const erasers = erasersOf(keys, memberId);
  const link = new URL(`${page}#${formatOwnLink({ sessionId, erasers })}`, location.origin).href;
  const title =
    memberId === null
      ? t(($) => $.own.link.title)
      : t(($) => $.own.link.titleOf, { name: name ?? t(($) => $.own.somebody) });
  return (
    <section className="flex flex-col gap-3">
      <h3 className="text-lg font-semibold">{title}</h3>
      <p>{t(($) => $.own.link.more)}</p>
      <p className="text-muted">
        {t(($) => $.own.link.careful)} {!closed && t(($) => $.own.link.grows)}
      </p>
      {kind !== 'live' ? (
        <p>{t(($) => $.own.link.example)}</p>
      ) : Object.keys(erasers).length === 0 ? (
        <p>{t(($) => $.own.link.offline)}</p>
      ) : (
        <CopyField
          label={
            memberId === null
              ? t(($) => $.own.link.label)
              : t(($) => $.own.link.labelOf, { name: name ?? t(($) => $.own.somebody) })
          }
          text={link}
        />
      )}
    </section>
  );
}
