import { RefreshCw } from 'lucide-react';
import { useState } from 'react';

import { browserRandom } from '../../session/random.ts';
import { Button } from '../../ui/Button.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';

const shown = 3;

/** Aliases for people who would rather not give their own name, one tap each. */
export function AliasButtons({ onPick }: { readonly onPick: (alias: string) => void }) {
  const t = useMessages();
  const aliases = aliasesIn(t(($) => $.join.name.aliases));
  const [start, setStart] = useState(() => browserRandom.below(aliases.length));
  return (
    <div role="group" aria-label={t(($) => $.join.name.suggestions)} className="flex flex-col gap-1.5">
      <p aria-hidden="true" className="text-[0.9375rem] text-muted">
        {t(($) => $.join.name.suggestions)}
      </p>
      <div className="flex flex-wrap gap-2">
        {aliasesFrom(aliases, start, shown).map((alias) => (
          <Button key={alias} size="small" onClick={() => onPick(alias)}>
            {alias}
          </Button>
        ))}
        <Button
          size="small"
          variant="quiet"
          icon={<RefreshCw aria-hidden="true" className="size-4" />}
          onClick={() => setStart(start + shown)}
        >
          {t(($) => $.join.name.another)}
        </Button>
      </div>
    </div>
  );
}

/** All aliases in a text of the catalogue. */
export const aliasesIn = (text: string): string[] => text.split(', ');

/** A few of these aliases, beginning anywhere in the list; after the last comes the first. */
export function aliasesFrom(aliases: readonly string[], start: number, count: number): string[] {
  return Array.from({ length: count }, (_, index) => aliases[(start + index) % aliases.length] ?? '');
}
