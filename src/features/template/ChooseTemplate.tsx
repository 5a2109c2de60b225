import { Suspense, useState, type ReactNode } from 'react';
import type { TemplateId } from '../../model/board/template.ts';
import type { OwnTemplate, TemplateChoice } from '../../model/board/templates/ownTemplate.ts';
import { keepTemplates, recallTemplates } from '../../session/keptTemplates.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import { lazyParts } from '../../ui/lazyParts.ts';
import { Loading } from '../../ui/Loading.tsx';
import { OwnTemplateForm } from './OwnTemplateForm.tsx';
import { TemplatePicker } from './TemplatePicker.tsx';

const { BoardExample } = lazyParts(['template'], { BoardExample: () => import('./BoardExample.tsx') });

interface ChooseTemplateProps {
  readonly now: TemplateChoice;
  readonly hint: string;
  readonly busy?: boolean;
  readonly onUse: (choice: TemplateChoice) => void;
  readonly onClose: () => void;
  /** What else one is asked about a choice, and what went wrong. */
  readonly askMore?: (choice: TemplateChoice) => ReactNode;
}

/** A dialog in which one looks at all templates and takes one. */
export function ChooseTemplate({ open, ...props }: ChooseTemplateProps & { readonly open: boolean }) {
  const t = useMessages('template');
  return (
    <Dialog open={open} onClose={props.onClose} title={t(($) => $.template.change)} size="large">
      {open && <Choosing {...props} />}
    </Dialog>
  );
}

function Choosing({ now, hint, busy = false, onUse, onClose, askMore }: ChooseTemplateProps) {
  const t = useMessages('template');
  const own = useOwnTemplates();
  const [choice, setChoice] = useState(now);
  const [making, setMaking] = useState(false);
  /** Whose example one looks at, or looked at last. */
  const [example, setExample] = useState<TemplateId | null>(null);
  const [looking, setLooking] = useState(false);
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
  if (looking && example !== null)
    return (
      <Suspense fallback={<Loading />}>
        <BoardExample
          id={example}
          onBack={() => setLooking(false)}
          onChoose={() => {
            setChoice(example);
            setLooking(false);
          }}
        />
      </Suspense>
    );
  return (
    <div className="flex flex-col gap-5">
      <p className="text-muted">{hint}</p>
      <div className="-m-1 max-h-[60dvh] overflow-y-auto p-1">
        <TemplatePicker
          value={choice}
          onChange={setChoice}
          own={own}
          onMake={() => setMaking(true)}
          onExample={(id) => {
            setExample(id);
            setLooking(true);
          }}
          cameFrom={example}
        />
      </div>
      {askMore?.(choice)}
      <div className="flex flex-wrap justify-end gap-3">
        <Button onClick={onClose}>{t(($) => $.template.cancel)}</Button>
        <Button variant="primary" aria-busy={busy} onClick={() => onUse(choice)}>
          {t(($) => $.template.use)}
        </Button>
      </div>
    </div>
  );
}

export type OwnTemplates = ReturnType<typeof useOwnTemplates>;

/** The templates of one's own on this device. */
function useOwnTemplates() {
  const [all, setAll] = useState(recallTemplates);
  const keep = (next: readonly OwnTemplate[]) => {
    keepTemplates(next);
    setAll([...next]);
  };
  return {
    all,
    /** Adds one in front, in place of one with the same title. */
    add: (template: OwnTemplate) => keep([template, ...all.filter(({ title }) => title !== template.title)]),
    remove: (template: OwnTemplate) => keep(all.filter((one) => one !== template)),
  };
}
