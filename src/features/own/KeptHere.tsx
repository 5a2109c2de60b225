import { useEffect, useState } from 'react';

import { formatOwnLink } from '../../model/session/ownKeys.ts';
import { recallAllKeys } from '../../session/keptKeys.ts';
import { useMessages } from '../../ui/language/useMessages.ts';

const keptHere = () => recallAllKeys().filter(({ keys }) => Object.keys(keys.erasers).length > 0);

/** For somebody without a link: the sessions in which this device knows which answers are theirs. */
export function KeptHere() {
  const t = useMessages('own');
  const [kept, setKept] = useState(keptHere);
  useEffect(() => {
    const forget = async () => {
      const { forgetWhatIsOver } = await import('../../session/forgetting.ts');
      await forgetWhatIsOver();
      setKept(keptHere());
    };
    // Without a connection all of them stay.
    void forget().catch(() => undefined);
  }, []);
  return (
    <div className="flex flex-col gap-4 py-4">
      <h1 tabIndex={-1} className="serif text-3xl leading-tight font-semibold sm:text-4xl">
        {t(($) => (kept.length === 0 ? $.own.byLink.empty : $.table.toOwn))}
      </h1>
      {kept.length > 0 && (
        <section className="flex flex-col gap-3">
          <h2 className="text-lg font-semibold">{t(($) => $.own.byLink.here)}</h2>
          <p>{t(($) => $.own.byLink.hereMore)}</p>
          <ul className="flex flex-col gap-1">
            {kept.map(({ sessionId, seat, title, keys: { erasers } }) => (
              <li key={`${sessionId}/${seat}`}>
                <a
                  href={`#${formatOwnLink({ sessionId, erasers })}`}
                  className="inline-flex min-h-11 items-center font-semibold wrap-anywhere text-action underline underline-offset-4"
                >
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <p className="max-w-prose text-muted">{t(($) => $.own.byLink.emptyMore)}</p>
    </div>
  );
}
