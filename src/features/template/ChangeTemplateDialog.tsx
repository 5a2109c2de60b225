import { useState } from 'react';
import { sorts } from '../../model/board/template.ts';
import type { TemplateChoice } from '../../model/board/templates/ownTemplate.ts';
import { templateOf } from '../../model/board/templates/stageTemplates.ts';
import { useStage } from '../../session/hooks.tsx';
import { useAsk } from '../../session/useAsk.ts';
import { CheckboxCard } from '../../ui/CheckboxCard.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import { useRefusalText } from '../../ui/language/useRefusalText.ts';
import { Notice } from '../../ui/Notice.tsx';
import { ChooseTemplate } from './ChooseTemplate.tsx';

interface ChangeTemplateDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Gives the board another template, while the session goes on, and asks whether everybody may move things on it. */
export function ChangeTemplateDialog({ open, onClose }: ChangeTemplateDialogProps) {
  const t = useMessages('template');
  const refusalText = useRefusalText();
  const { busy, refused, ask } = useAsk();
  const now = useStage(({ templates, era }) => templates[era] ?? 'vrij');
  const alreadyMoves = useStage((stage) => stage.rules.moveItems);
  const [said, setSaid] = useState<boolean | null>(null);
  /** Boards to sort on are made for moving things, so that there the answer is yes until somebody says no. */
  const everybodyMoves = (choice: TemplateChoice) => said ?? sorts(templateOf(choice));
  const use = async (template: TemplateChoice) => {
    const opens = !alreadyMoves && everybodyMoves(template);
    if (opens && !(await ask({ type: 'rules.set', moveItems: true }))) return;
    // The board itself tells everybody, this one included.
    if (!(await ask({ type: 'board.changeTemplate', template }))) return;
    setSaid(null);
    onClose();
  };
  const askMore = (choice: TemplateChoice) => (
    <>
      {!alreadyMoves && (
        <CheckboxCard
          checked={everybodyMoves(choice)}
          onChange={setSaid}
          title={t(($) => $.template.everybodyMoves)}
          description={t(($) => $.template.everybodyMovesMore)}
        />
      )}
      {refused !== null && (
        <Notice tone="error" live>
          {refusalText(refused)}
        </Notice>
      )}
    </>
  );
  return (
    <ChooseTemplate
      open={open}
      now={now}
      hint={t(($) => $.template.changeHint)}
      busy={busy}
      onUse={(choice) => void use(choice)}
      onClose={onClose}
      askMore={askMore}
    />
  );
}
