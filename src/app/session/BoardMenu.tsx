import { History, Image, LayoutTemplate, PanelsTopLeft } from 'lucide-react';
import { Suspense, useState } from 'react';
import { createPortal } from 'react-dom';

import { useStage, useViewer } from '../../session/hooks.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import { MenuButton, type MenuEntry } from '../../ui/MenuButton.tsx';
import { CatchFailure } from '../CatchFailure.tsx';
import { ChangeTemplateDialog, KeptBoardsDialog, PictureDialog } from './parts.ts';

type BoardDialog = 'template' | 'restore' | 'picture';

/** What one can do with the board as a whole: a picture for everybody, the rest for who runs the session. */
export function BoardMenu() {
  const t = useMessages('board');
  const { role } = useViewer();
  const closed = useStage((stage) => stage.phase === 'closed');
  const [shown, setShown] = useState<BoardDialog | null>(null);
  /** Fetched when it is first opened, and then kept: closed rather than taken away, so that focus comes back. */
  const [opened, setOpened] = useState<readonly BoardDialog[]>([]);
  const show = (dialog: BoardDialog) => {
    setOpened((before) => (before.includes(dialog) ? before : [...before, dialog]));
    setShown(dialog);
  };
  const close = () => setShown(null);

  const entry = (id: BoardDialog, Icon: typeof Image): MenuEntry => ({
    id,
    label: t(($) => $.boardMenu[id]),
    icon: <Icon aria-hidden="true" className="size-5" />,
    onAction: () => show(id),
  });
  const steering = role === 'facilitator' && !closed;
  const items = [
    ...(steering ? [entry('template', LayoutTemplate), entry('restore', History)] : []),
    entry('picture', Image),
  ];
  return (
    <>
      <MenuButton label={t(($) => $.boardMenu.menu)} items={items}>
        <PanelsTopLeft aria-hidden="true" className="size-5" />
        {t(($) => $.boardMenu.label)}
      </MenuButton>
      {createPortal(
        // Not inside the toolbar, whose looks are not theirs.
        <CatchFailure fallback={null}>
          <Suspense fallback={null}>
            {opened.includes('template') && (
              <ChangeTemplateDialog open={shown === 'template'} onClose={close} />
            )}
            {opened.includes('restore') && <KeptBoardsDialog open={shown === 'restore'} onClose={close} />}
            {opened.includes('picture') && <PictureDialog open={shown === 'picture'} onClose={close} />}
          </Suspense>
        </CatchFailure>,
        document.body,
      )}
    </>
  );
}
