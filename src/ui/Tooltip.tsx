import type { ComponentProps } from 'react';
import { Focusable, Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components';

export interface TooltipProps {
  readonly text: string;
  readonly children: ComponentProps<typeof Focusable>['children'];
}

/** A short explanation beside one focusable element. Never the only place where something is said. */
export function Tooltip({ text, children }: TooltipProps) {
  return (
    <TooltipTrigger delay={400}>
      <Focusable>{children}</Focusable>
      <AriaTooltip
        offset={6}
        className="forced-line max-w-64 rounded-lg border border-transparent bg-ink px-3 py-2 text-sm text-table shadow-raised"
      >
        {text}
      </AriaTooltip>
    </TooltipTrigger>
  );
}
