import { Undo2 } from 'lucide-react';
import { useCallback, useRef } from 'react';

import { whyClosed } from '../../model/access/boardParts.ts';
import { harvestKinds } from '../../model/board/board.ts';
import { limits } from '../../model/limits.ts';
import { boardOf } from '../../session/boardOf.ts';
import { useSession, useSessionState, useStage, useViewer } from '../../session/hooks.tsx';
import { useSharedText, type SharedText } from '../../session/useSharedText.ts';
import { Button } from '../../ui/Button.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import { lazyParts } from '../../ui/lazyParts.ts';
import { Notice } from '../../ui/Notice.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { actOnUndoKeys } from '../../ui/undoKeys.ts';
import { useSaidHistory } from '../../ui/useSaidHistory.ts';
import { HarvestList } from './HarvestList.tsx';
import { HarvestSection } from './HarvestSection.tsx';
import { InsightList } from './InsightList.tsx';

const { EarlierActions } = lazyParts(['earlier'], {
  EarlierActions: () => import('./EarlierActions.tsx'),
});

/** The harvest of a session: agreements, actions and the other kinds, insights and shared notes. */
export function HarvestPanel() {
  const t = useMessages('board', 'harvest');
  const { id } = useViewer();
  const reason = useStage((stage) => whyClosed('harvest', id, stage));
  const canWrite = reason === null;
  const hasEarlier = useStage(({ followUp }) => followUp !== undefined);
  // Undoes one's own changes of the harvest; nothing of others, and nothing on the board, which may be out of sight.
  const session = useSession();
  const canUndo = useSessionState(() => boardOf(session).harvestHistory().canUndo());
  const { undo, redo } = useSaidHistory(
    useCallback(() => boardOf(session).harvestHistory(), [session]),
    t(($) => $.board.done.undone),
    t(($) => $.board.done.redone),
  );
  return (
    // The keys come from what is inside; the box itself cannot be focused.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className="flex flex-col gap-7" onKeyDown={(event) => actOnUndoKeys(event, undo, redo)}>
      {reason === null ? (
        <Button
          variant="quiet"
          size="small"
          className="-mb-5 -ml-3 self-start"
          icon={<Undo2 aria-hidden="true" />}
          unavailable={canUndo ? undefined : t(($) => $.harvest.nothingToUndo)}
          onClick={undo}
        >
          {t(($) => $.board.tools.undo)}
        </Button>
      ) : (
        <Notice>{t(($) => $.harvest.readOnly[reason])}</Notice>
      )}
      {hasEarlier && <EarlierActions />}
      {harvestKinds.map((kind) => (
        <HarvestList key={kind} kind={kind} canWrite={canWrite} />
      ))}
      <InsightList canWrite={canWrite} />
      <Minutes canWrite={canWrite} />
    </div>
  );
}

const minutesText: SharedText = {
  name: 'minutes',
  limit: limits.minutesLength,
  read: (state) => state.board.minutes,
  write: (session, text, shown) => boardOf(session).setMinutes(text, shown),
};

function Minutes({ canWrite }: { readonly canWrite: boolean }) {
  const t = useMessages('board', 'harvest');
  const minutes = useSessionState((state) => state.board.minutes);
  const title = t(($) => $.harvest.minutes.title);
  if (canWrite)
    return (
      <HarvestSection title={title} empty={null}>
        <SharedTextArea label={title} />
      </HarvestSection>
    );
  return (
    <HarvestSection title={title} empty={minutes.trim() === '' ? t(($) => $.harvest.minutes.empty) : null}>
      {minutes.trim() !== '' && (
        <p dir="auto" className="paper p-3.5 wrap-anywhere whitespace-pre-wrap">
          {minutes}
        </p>
      )}
    </HarvestSection>
  );
}

function SharedTextArea({ label }: { readonly label: string }) {
  const t = useMessages('board', 'harvest');
  const area = useRef<HTMLTextAreaElement>(null);
  const { text, tooLong, typing } = useSharedText(area, minutesText);
  return (
    <>
      <TextArea
        ref={area}
        label={label}
        hideLabel
        hint={t(($) => $.harvest.minutes.hint)}
        limit={limits.minutesLength}
        value={text}
        dir="auto"
        className="min-h-40"
        {...typing}
      />
      {tooLong && <p className="text-sm text-muted">{t(($) => $.harvest.notShared)}</p>}
    </>
  );
}
