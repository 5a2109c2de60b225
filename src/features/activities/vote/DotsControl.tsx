import { Minus, Plus } from 'lucide-react';

import { Button } from '../../../ui/Button.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import type { Full } from './budget.ts';

interface DotsControlProps {
  readonly name: string;
  readonly dots: number;
  readonly perItem: number;
  /** Why no dot can be added now. */
  readonly full: Full | null;
  readonly onGive: (change: 1 | -1) => void;
}

/** Giving dots to one thing: one by one, or yes and no where it takes only one. */
export function DotsControl({ name, dots, perItem, full, onGive }: DotsControlProps) {
  const t = useMessages('vote');
  const reason = full === null ? undefined : t(($) => $.vote[full]);
  if (perItem === 1)
    return (
      <Button
        className="self-end"
        aria-pressed={dots > 0}
        aria-label={t(($) => $.vote.toggle, { item: name })}
        unavailable={dots > 0 ? undefined : reason}
        onClick={() => onGive(dots > 0 ? -1 : 1)}
      >
        <DotRow filled={dots} empty={1 - dots} />
        {t(($) => $.vote.dot)}
      </Button>
    );
  return (
    <div className="flex items-center justify-end gap-1">
      <DotRow filled={dots} />
      <span className="sr-only">{t(($) => $.vote.given, { count: dots })}</span>
      <span className="w-1" />
      <IconButton
        variant="secondary"
        label={t(($) => $.vote.less, { item: name })}
        icon={<Minus aria-hidden="true" />}
        unavailable={dots === 0 ? t(($) => $.vote.noneHere) : undefined}
        onClick={() => onGive(-1)}
      />
      <span aria-hidden="true" className="tabular w-8 text-center text-xl font-bold">
        {dots}
      </span>
      <IconButton
        variant="secondary"
        label={t(($) => $.vote.more, { item: name })}
        icon={<Plus aria-hidden="true" />}
        unavailable={reason}
        onClick={() => onGive(1)}
      />
    </div>
  );
}

/** Dots as dots: those that are given, and the places that are still empty. The number is said elsewhere. */
export function DotRow({ filled, empty = 0 }: { readonly filled: number; readonly empty?: number }) {
  return (
    <span aria-hidden="true" className="inline-flex flex-wrap items-center gap-1">
      {Array.from({ length: filled + empty }, (_, index) => (
        <span
          key={index}
          className={`keeps-colour size-3.5 rounded-full border-2 border-action ${index < filled ? 'bg-action' : ''}`}
        />
      ))}
    </span>
  );
}
