import { useEffect, useState } from 'react';
import { Link } from 'wouter';

import { fetchSuitcases } from '../../session/suitcase.ts';
import { textLink } from '../../ui/buttonClasses.ts';
import { useMessages } from '../../ui/language/useMessages.ts';
import { Notice } from '../../ui/Notice.tsx';
import { paths } from '../paths.ts';

/** On a laptop that runs Kennistafel itself: where the phones around it come. Elsewhere nothing. */
export function NearbyAddress() {
  const t = useMessages('suitcase');
  const [nearby, setNearby] = useState<readonly string[] | null>(null);
  useEffect(() => {
    void fetchSuitcases().then((said) => setNearby(said.ok ? said.nearby : null));
  }, []);
  if (nearby === null) return null;
  const explained = (['none', 'one', 'several'] as const)[Math.min(nearby.length, 2)] ?? 'several';
  return (
    <Notice title={t(($) => $.suitcase.here.title)}>
      <div className="flex flex-col gap-2">
        <p>{t(($) => $.suitcase.here[explained])}</p>
        {nearby.length > 0 && (
          <ul>
            {nearby.map((address) => (
              <li key={address}>
                <a href={`${address}${paths.home}`} className={textLink}>
                  {address}
                </a>
              </li>
            ))}
          </ul>
        )}
        <p>
          <Link href={paths.suitcase} className={textLink}>
            {t(($) => $.suitcase.here.suitcase)}
          </Link>
        </p>
      </div>
    </Notice>
  );
}
