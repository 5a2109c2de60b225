import { useState, type ReactNode } from 'react';
import type { TemplateChoice } from '../../model/board/templates/ownTemplate.ts';
import { Button } from '../../ui/Button.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import { OwnTemplateForm } from './OwnTemplateForm.tsx';
import { TemplatePicker } from './TemplatePicker.tsx';
import { useOwnTemplates } from './useOwnTemplates.ts';

interface ChooseTemplateProps {
  readonly now: TemplateChoice;
  readonly hint: string;
  readonly busy?: boolean;
  readonly onUse: (choice: TemplateChoice) => void;
  readonly onCancel: () => void;
  /** What went wrong. */
  readonly children?: ReactNode;
}

/** The inside of a dialog in which one looks at all templates and takes one. */
export function ChooseTemplate({ now, hint, busy = false, onUse, onCancel, children }: ChooseTemplateProps) {
  const t = useMessages('template');
  const own = useOwnTemplates();
  const [choice, setChoice] = useState(now);
  const [making, setMaking] = useState(false);
  if (making)
    return (
      <OwnTemplateForm
        onCancel={() => setMaking(false)}
        onSave={(template) => {
          own.add(template);
          setChoice(template);
          setMaking(false);
        }}
      />
    );
  return (
    <div className="flex flex-col gap-5">
      <p className="text-muted">{hint}</p>
      <div className="-m-1 max-h-[60dvh] overflow-y-auto p-1">
        <TemplatePicker value={choice} onChange={setChoice} own={own} onMake={() => setMaking(true)} />
      </div>
      {children}
      <div className="flex flex-wrap justify-end gap-3">
        <Button onClick={onCancel}>{t(($) => $.template.cancel)}</Button>
        <Button variant="primary" aria-busy={busy} onClick={() => onUse(choice)}>
          {t(($) => $.template.use)}
        </Button>
      </div>
    </div>
  );
}
