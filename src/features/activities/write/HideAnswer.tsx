import { EyeOff } from 'lucide-react';
import { useState } from 'react';

import { hideReasons, type Answer, type HideReason } from '../../../model/session/stage.ts';
import { useAsk } from '../../../session/useAsk.ts';
import { useAnnounce } from '../../../ui/announce.ts';
import { Button } from '../../../ui/Button.tsx';
import { ChoiceGroup } from '../../../ui/ChoiceGroup.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { MenuButton } from '../../../ui/MenuButton.tsx';
import { RefusalNotice } from '../../../ui/RefusalNotice.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';

/** For a facilitator: the menu of an answer, with which it can be taken from everybody's sight. */
export function HideAnswer({ answer }: { readonly answer: Answer }) {
  const t = useMessages('facilitator');
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <MenuButton
        label={t(($) => $.hideAnswer.menu)}
        items={[
          {
            id: 'hide',
            label: t(($) => $.hideAnswer.hide),
            icon: <EyeOff aria-hidden="true" />,
            onAction: () => setOpen(true),
          },
        ]}
      />
      <Dialog open={open} onClose={close} title={t(($) => $.hideAnswer.title)}>
        <HideForm answer={answer} onClose={close} />
      </Dialog>
    </>
  );
}

/** Asks why an answer is hidden, since its author will read that. */
function HideForm({ answer, onClose }: { readonly answer: Answer; readonly onClose: () => void }) {
  const t = useMessages('facilitator');
  const announce = useAnnounce();
  const { busy, refused, ask } = useAsk();
  const [because, setBecause] = useState<HideReason>('private');
  const hide = async () => {
    if (!(await ask({ type: 'answer.hide', answerId: answer.id, because }))) return;
    announce(t(($) => $.hideAnswer.hidden));
    onClose();
  };
  return (
    <div className="flex flex-col gap-5">
      <p className="line-clamp-4 wrap-anywhere whitespace-pre-wrap">“{answer.text}”</p>
      <p>{t(($) => $.hideAnswer.more)}</p>
      <ChoiceGroup
        label={t(($) => $.hideAnswer.why)}
        hint={t(($) => $.hideAnswer.whyHint)}
        value={because}
        onChange={setBecause}
        options={hideReasons.map((value) => ({ value, title: t(($) => $.hideAnswer.because[value]) }))}
      />
      <RefusalNotice reason={refused} />
      <div className="flex flex-wrap justify-end gap-3">
        <Button onClick={onClose}>{t(($) => $.hideAnswer.cancel)}</Button>
        <Button variant="primary" aria-busy={busy} onClick={() => void hide()}>
          {t(($) => $.hideAnswer.hide)}
        </Button>
      </div>
    </div>
  );
}
