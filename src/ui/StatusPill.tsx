import type { ReactNode } from 'react';

export interface StatusPillProps {
  readonly tone?: 'calm' | 'good' | 'attention' | 'bad';
  readonly icon?: ReactNode;
  readonly children: ReactNode;
}

const tones = {
  calm: 'border-line bg-paper text-muted',
  good: 'border-transparent bg-good-wash text-good',
  attention: 'border-transparent bg-attention-wash text-attention',
  bad: 'border-transparent bg-danger-wash text-danger',
} as const;

/** A state in a few words. */
export function StatusPill({ tone = 'calm', icon, children }: StatusPillProps) {
  return (
    <span
      className={`forced-line tabular inline-flex min-h-7 items-center gap-1.5 rounded-full border px-3 py-0.5 text-sm leading-tight [&_svg]:size-4 ${tones[tone]}`}
    >
      {icon}
      {children}
    </span>
  );
}
