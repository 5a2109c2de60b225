import { PanelLeftClose, PanelLeftOpen, PanelRightClose, PanelRightOpen } from 'lucide-react';
import { useId, type ReactNode } from 'react';
import { IconButton } from './IconButton.tsx';
import { useMessages } from './language/useMessages.ts';

export interface PanelProps {
  readonly title: string;
  readonly side: 'left' | 'right';
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly children: ReactNode;
}

const icons = {
  left: { close: PanelLeftClose, open: PanelLeftOpen },
  right: { close: PanelRightClose, open: PanelRightOpen },
} as const;

/** A column beside the table that folds away for calm. Folded, a narrow strip brings it back. */
export function Panel({ title, side, open, onToggle, children }: PanelProps) {
  const t = useMessages();
  const id = useId();
  const Icon = icons[side][open ? 'close' : 'open'];

  return (
    <section
      aria-label={title}
      className={`flex min-h-0 shrink-0 flex-col bg-surface ${side === 'left' ? 'border-r' : 'border-l'} border-line ${open ? 'w-72' : 'w-12'}`}
    >
      <div className={`flex items-center ${open ? 'justify-between pt-2 pr-1 pl-4' : 'justify-center pt-2'}`}>
        {open && <h2 className="eyebrow">{title}</h2>}
        <IconButton
          label={open ? t(($) => $.ui.hide, { what: title }) : t(($) => $.ui.show, { what: title })}
          icon={<Icon aria-hidden="true" className="size-5" />}
          aria-expanded={open}
          aria-controls={id}
          onClick={onToggle}
        />
      </div>
      <div id={id} hidden={!open} className="min-h-0 flex-1 overflow-y-auto px-4 pt-1 pb-6">
        {children}
      </div>
    </section>
  );
}
