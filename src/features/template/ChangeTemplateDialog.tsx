import type { TemplateChoice } from '../../model/templates/ownTemplate.ts';
import { templateOf } from '../../model/templates/stageTemplates.ts';
import { useStage } from '../../session/hooks.tsx';
import { useAsk } from '../../session/useAsk.ts';
import { useAnnounce } from '../../ui/announce.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { useLocale } from '../../ui/language/LocaleContext.ts';
import { useMessages } from '../../ui/language/useMessages.ts';
import { Notice } from '../../ui/Notice.tsx';
import { ChooseTemplate } from './ChooseTemplate.tsx';

interface ChangeTemplateDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Lays the board under another template, while the session goes on. */
export function ChangeTemplateDialog({ open, onClose }: ChangeTemplateDialogProps) {
  const t = useMessages('template');
  const { locale } = useLocale();
  const announce = useAnnounce();
  const { busy, refused, ask } = useAsk();
  const now = useStage(({ templates, era }) => templates[era] ?? 'vrij');
  const use = async (template: TemplateChoice) => {
    if (!(await ask({ type: 'board.changeTemplate', template }))) return;
    announce(t(($) => $.template.changed, { title: templateOf(template).title[locale] }));
    onClose();
  };
  return (
    <Dialog open={open} onClose={onClose} title={t(($) => $.template.change)} size="large">
      {open && (
        <ChooseTemplate
          now={now}
          hint={t(($) => $.template.changeHint)}
          busy={busy}
          onUse={(choice) => void use(choice)}
          onCancel={onClose}
        >
          {refused !== null && (
            <Notice tone="error" live>
              {t(($) => $.refusals[refused])}
            </Notice>
          )}
        </ChooseTemplate>
      )}
    </Dialog>
  );
}
