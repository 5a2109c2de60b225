import { Check } from 'lucide-react';

import { steps, type Step } from '../../../model/programme/step.ts';
import { useMessages } from '../../../ui/language/useMessages.ts';

/** The steps of a card: which are behind us, which is now. Where there is little room, only the words of now. */
export function Steps({ now }: { readonly now: Step }) {
  const t = useMessages('facilitator');
  const reached = steps.indexOf(now);
  return (
    <ol aria-label={t(($) => $.steer.steps)} className="flex items-center gap-1">
      {steps.map((step, index) => {
        const current = index === reached;
        return (
          <li
            key={step}
            {...(current && { 'aria-current': 'step' })}
            className={`forced-line items-center gap-1.5 rounded-lg border border-transparent px-2.5 py-1.5 text-[0.9375rem] leading-tight whitespace-nowrap ${
              current
                ? 'flex bg-ink font-semibold text-table'
                : `hidden @min-[52rem]:flex ${index < reached ? 'text-ink' : 'text-muted'}`
            }`}
          >
            {index < reached && (
              <Check role="img" aria-label={t(($) => $.steer.stepDone)} className="size-4 shrink-0" />
            )}
            {t(($) => $.steer.step[step])}
          </li>
        );
      })}
    </ol>
  );
}
