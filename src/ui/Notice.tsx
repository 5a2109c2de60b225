import { CircleCheck, Info, OctagonAlert, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { useMessages } from './language/useMessages.ts';

export interface NoticeProps {
  readonly tone?: 'info' | 'warning' | 'error' | 'success';
  readonly title?: string;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
  /** Read out when it appears. */
  readonly live?: boolean;
}

const looks = {
  info: { Icon: Info, classes: 'bg-action-wash border-action', ink: 'text-action' },
  warning: { Icon: TriangleAlert, classes: 'bg-attention-wash border-attention', ink: 'text-attention' },
  error: { Icon: OctagonAlert, classes: 'bg-danger-wash border-danger', ink: 'text-danger' },
  success: { Icon: CircleCheck, classes: 'bg-good-wash border-good', ink: 'text-good' },
} as const;

/** What is the matter and what one can do: an icon with a name, words, and perhaps a button. */
export function Notice({ tone = 'info', title, children, actions, live = false }: NoticeProps) {
  const t = useMessages();
  const { Icon, classes, ink } = looks[tone];
  return (
    <div
      {...(live && { role: tone === 'error' ? 'alert' : 'status' })}
      className={`forced-line flex gap-3 rounded-card border-l-4 p-4 ${classes}`}
    >
      <Icon
        role="img"
        aria-label={t(($) => $.ui.notice[tone])}
        aria-hidden={false}
        className={`mt-0.5 size-5 shrink-0 ${ink}`}
      />
      <div className="flex min-w-0 flex-1 flex-col gap-1">
        {title && <p className="font-semibold">{title}</p>}
        <div>{children}</div>
        {actions && <div className="mt-2 flex flex-wrap gap-2.5">{actions}</div>}
      </div>
    </div>
  );
}
