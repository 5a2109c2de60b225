import { Check } from 'lucide-react';

import type { MemberId } from '../../model/ids.ts';
import { Button } from '../../ui/Button.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import type { Sharer } from './SharedDevice.ts';

export interface PersonChoiceProps {
  readonly label: string;
  /** Oneself first. */
  readonly people: readonly Sharer[];
  readonly chosen: MemberId;
  readonly onChoose: (member: MemberId) => void;
}

/** One of those at this device; who is done has a tick. */
export function PersonChoice({ label, people, chosen, onChoose }: PersonChoiceProps) {
  const t = useMessages('guests');
  return (
    <div role="group" aria-label={label} className="flex flex-wrap gap-1.5">
      {people.map(({ id, name, done }, index) => (
        <Button
          key={id}
          size="small"
          variant={id === chosen ? 'primary' : 'secondary'}
          aria-pressed={id === chosen}
          onClick={() => onChoose(id)}
          icon={done ? <Check aria-hidden="true" className="size-4.5" /> : undefined}
        >
          {index === 0 ? t(($) => $.guests.you, { name }) : name}
          {done && <span className="sr-only">, {t(($) => $.guests.isReady)}</span>}
        </Button>
      ))}
    </div>
  );
}
