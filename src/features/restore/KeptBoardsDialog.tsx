import { useId, useState } from 'react';
import { stepTitle } from '../../messages/stepTitle.ts';
import type { BoardSnapshot } from '../../model/board/board.ts';
import { isBare } from '../../model/decide/board.ts';
import { templateAt } from '../../model/board/templates/stageTemplates.ts';
import type { SnapshotId } from '../../model/ids.ts';
import { stepOf } from '../../model/programme/programme.ts';
import { useSession, useStage } from '../../session/hooks.tsx';
import { useAsk } from '../../session/useAsk.ts';
import { useAnnounce } from '../../ui/announce.ts';
import { Button } from '../../ui/Button.tsx';
import { choiceClasses } from '../../ui/ChoiceGroup.tsx';
import { Dialog, type DialogProps } from '../../ui/Dialog.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { useLocale } from '../../ui/language/LocaleContext.ts';
import { useMessages } from '../../ui/language/useMessages.ts';
import { useRefusalText } from '../../ui/language/useRefusalText.ts';
import { Notice } from '../../ui/Notice.tsx';

/** Puts the board back as it was at a moment that was kept. */
export function KeptBoardsDialog({ open, onClose }: Pick<DialogProps, 'open' | 'onClose'>) {
  const t = useMessages('template', 'programme');
  return (
    <Dialog open={open} onClose={onClose} title={t(($) => $.keptBoards.title)}>
      <Choosing onClose={onClose} />
    </Dialog>
  );
}

function Choosing({ onClose }: { readonly onClose: () => void }) {
  const t = useMessages('template', 'programme');
  const refusalText = useRefusalText();
  const announce = useAnnounce();
  const { busy, refused, ask } = useAsk();
  const snapshots = useStage((stage) => stage.snapshots);
  const session = useSession();
  const [chosen, setChosen] = useState<SnapshotId | null>(null);
  const keep = async () => {
    const { stage, board } = session.store.getState();
    if (stage !== null && isBare(stage, board)) announce(t(($) => $.keptBoards.bare));
    else if (await ask({ type: 'board.snapshot' })) announce(t(($) => $.keptBoards.kept));
  };
  const restore = async () => {
    if (chosen === null || !(await ask({ type: 'board.restore', snapshotId: chosen }))) return;
    onClose();
  };
  return (
    <div className="flex flex-col gap-5">
      <p className="text-muted">{t(($) => $.keptBoards.hint)}</p>
      {snapshots.length === 0 ? (
        <EmptyState title={t(($) => $.keptBoards.none)}>{t(($) => $.keptBoards.noneHint)}</EmptyState>
      ) : (
        <fieldset className="-m-1 flex max-h-[45dvh] flex-col gap-2 overflow-y-auto p-1">
          <legend className="sr-only">{t(($) => $.keptBoards.choose)}</legend>
          {snapshots.toReversed().map((snapshot) => (
            <KeptBoard
              key={snapshot.id}
              snapshot={snapshot}
              chosen={snapshot.id === chosen}
              onChoose={() => setChosen(snapshot.id)}
            />
          ))}
        </fieldset>
      )}
      {chosen !== null && <Notice tone="info">{t(($) => $.keptBoards.what)}</Notice>}
      {refused !== null && (
        <Notice tone="error" live>
          {refusalText(refused)}
        </Notice>
      )}
      <div className="flex flex-wrap justify-end gap-3">
        <Button aria-busy={busy} onClick={() => void keep()}>
          {t(($) => $.keptBoards.keep)}
        </Button>
        <Button
          variant="primary"
          aria-busy={busy}
          unavailable={chosen === null ? t(($) => $.keptBoards.chooseFirst) : undefined}
          onClick={() => void restore()}
        >
          {t(($) => $.keptBoards.restore)}
        </Button>
      </div>
    </div>
  );
}

interface KeptBoardProps {
  readonly snapshot: BoardSnapshot;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}

/** One board that is kept: when, why, and how much was on it. */
function KeptBoard({ snapshot, chosen, onChoose }: KeptBoardProps) {
  const t = useMessages('template', 'programme');
  const id = useId();
  const { locale } = useLocale();
  const { at, because, things, stepId, era } = snapshot;
  const template = useStage((stage) => templateAt(stage, era));
  const step = useStage(({ programme }) => (stepId === null ? undefined : stepOf(programme, stepId)));
  const time = new Date(at).toLocaleTimeString(locale, { hour: '2-digit', minute: '2-digit' });
  const facts = [
    because === 'step' && step !== undefined
      ? t(($) => $.keptBoards.afterStep, { step: stepTitle(step, t) })
      : t(($) => $.keptBoards.because[because]),
    template?.title[locale],
    t(($) => $.keptBoards.things, { count: things }),
  ];
  return (
    <label data-checked={chosen || undefined} className={choiceClasses}>
      <input
        type="radio"
        name="kept-board"
        checked={chosen}
        onChange={onChoose}
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-facts`}
        className="mt-0.5 size-5 shrink-0 accent-action outline-none"
      />
      <span className="flex min-w-0 flex-col gap-0.5">
        <span id={`${id}-title`} className="tabular font-semibold">
          {t(($) => $.keptBoards.at, { time })}
        </span>
        <span id={`${id}-facts`} className="text-[0.9375rem] text-muted wrap-anywhere">
          {facts.filter(Boolean).join(' · ')}
        </span>
      </span>
    </label>
  );
}
