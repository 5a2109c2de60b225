import type { TemplateChoice } from '../../model/board/templates/ownTemplate.ts';
import { useStage } from '../../session/hooks.tsx';
import { useAsk } from '../../session/useAsk.ts';
import { useMessages } from '../../ui/language/useMessages.ts';
import { useRefusalText } from '../../ui/language/useRefusalText.ts';
import { Notice } from '../../ui/Notice.tsx';
import { ChooseTemplate } from './ChooseTemplate.tsx';

interface ChangeTemplateDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Gives the board another template, while the session goes on. */
export function ChangeTemplateDialog({ open, onClose }: ChangeTemplateDialogProps) {
  const t = useMessages('template');
  const refusalText = useRefusalText();
  const { busy, refused, ask } = useAsk();
  const now = useStage(({ templates, era }) => templates[era] ?? 'vrij');
  const use = async (template: TemplateChoice) => {
    // The board itself tells everybody, this one included.
    if (await ask({ type: 'board.changeTemplate', template })) onClose();
  };
  return (
    <ChooseTemplate
      open={open}
      now={now}
      hint={t(($) => $.template.changeHint)}
      busy={busy}
      onUse={(choice) => void use(choice)}
      onClose={onClose}
    >
      {refused !== null && (
        <Notice tone="error" live>
          {refusalText(refused)}
        </Notice>
      )}
    </ChooseTemplate>
  );
}
