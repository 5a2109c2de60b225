import { useEffect, useMemo, useRef, useState } from 'react';
import { boardLimits } from '../../../model/board/board.ts';
import type { ClusterId } from '../../../model/ids.ts';
import { asHeading, misleads } from '../../../model/session/names.ts';
import { boardOf } from '../../../session/boardOf.ts';
import { useSession } from '../../../session/hooks.tsx';
import { useSharedText, type SharedText } from '../../../session/useSharedText.ts';
import { useAnnounce } from '../../../ui/announce.ts';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { useSurface } from '../surface/SurfaceContext.ts';
import { useBoardAccess } from '../useBoardAccess.ts';

/** The title of a cluster, written where it stands: shared at every key. Enter ends it, Escape puts the old title back. */
export function ClusterTitle({ id }: { readonly id: ClusterId }) {
  const t = useMessages('board');
  const session = useSession();
  const announce = useAnnounce();
  const { titling } = useSurface();
  const { canWrite } = useBoardAccess();
  const field = useRef<HTMLInputElement>(null);
  const what = useMemo<SharedText>(
    () => ({
      name: `${id}/title`,
      limit: boardLimits.clusterTitleLength,
      read: ({ board }) => board.clusters[id]?.title ?? null,
      write: (live, title, shown) => boardOf(live).setClusterTitle(id, title, shown),
    }),
    [id],
  );
  const { text, typing } = useSharedText(field, what);
  const [before] = useState(text);
  useEffect(() => field.current?.select(), []);
  useEffect(() => {
    if (!canWrite) titling.setState(null);
  }, [canWrite, titling]);

  const end = (keeps: boolean) => {
    if (titling.getState() !== id) return;
    const title = asHeading(text);
    const kept = keeps && !misleads(title) ? title : before;
    if (kept !== text) boardOf(session).setClusterTitle(id, kept, text);
    if (keeps && misleads(title)) announce(t(($) => $.board.cluster.titleSigns));
    else if (kept !== before)
      announce(
        t(($) => $.board.cluster.renamed),
        'quiet',
      );
    titling.setState(null);
  };
  const goBack = () => field.current?.closest<HTMLElement>('[data-item]')?.focus({ focusVisible: true });

  return (
    <input
      ref={field}
      aria-label={t(($) => $.board.cluster.rename)}
      placeholder={t(($) => $.board.cluster.rename)}
      value={text}
      maxLength={boardLimits.clusterTitleLength}
      autoComplete="off"
      className="cluster-title"
      {...typing}
      onChange={(event) => typing.onChange(event.target.value)}
      onBlur={() => end(true)}
      onKeyDown={(event) => {
        // The board has keys of its own, which are letters here.
        event.stopPropagation();
        if (text === before && (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z') {
          // Nothing is written yet: the group itself is undone.
          event.preventDefault();
          boardOf(session).undo();
          return announce(
            t(($) => $.board.done.undone),
            'quiet',
          );
        }
        if (event.nativeEvent.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return;
        event.preventDefault();
        end(event.key === 'Enter');
        goBack();
      }}
    />
  );
}
