import { Layers, MapPin } from 'lucide-react';
import { useId, useState } from 'react';
import { currentTemplate } from '../../../model/board/templates/stageTemplates.ts';
import { useStage } from '../../../session/hooks.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { TextField } from '../../../ui/TextField.tsx';
import { wordsMatcher } from '../list/boardSections.ts';
import type { MoveTask } from './boardTask.ts';
import type { ClusterThing } from './boardThing.ts';
import { useBoardItems } from './useBoardItems.ts';
import { useItemActions } from './useItemActions.ts';
import { useWords } from './useWords.ts';

/** Sends things to a zone or a cluster, found by typing a part of its name. */
export function MoveForm({ task, onClose }: { readonly task: MoveTask; readonly onClose: () => void }) {
  const t = useMessages('board');
  const listId = useId();
  const [query, setQuery] = useState('');
  const found = useDestinations(task).filter(({ label }) => wordsMatcher(query)([label]));
  return (
    <div className="flex flex-col gap-4">
      <TextField
        type="search"
        label={task.merges ? t(($) => $.board.move.searchCluster) : t(($) => $.board.move.search)}
        value={query}
        onChange={setQuery}
        autoComplete="off"
        aria-controls={listId}
      />
      <ul id={listId} className="flex max-h-[45dvh] flex-col gap-1 overflow-y-auto p-1">
        {found.map(({ key, label, Icon, send }) => (
          <li key={key}>
            <button
              type="button"
              className="flex min-h-11 w-full items-center gap-3 rounded-control px-3 py-2 text-left hover:bg-action-wash"
              onClick={() => {
                send();
                task.onDone();
                onClose();
              }}
            >
              <Icon aria-hidden="true" className="size-5 shrink-0 text-muted" />
              <span className="wrap-anywhere">{label}</span>
            </button>
          </li>
        ))}
      </ul>
      <p role="status" className={found.length === 0 ? 'text-muted' : 'sr-only'}>
        {found.length === 0
          ? t(($) => $.board.move.nothingFound)
          : t(($) => $.board.move.found, { count: found.length })}
      </p>
    </div>
  );
}

/** Where things can be sent: every zone, unless they are to merge, and every cluster that not all of them are in. */
function useDestinations({ subjects, merges = false }: MoveTask) {
  const things = useBoardItems();
  const template = useStage(currentTemplate);
  const words = useWords();
  const actions = useItemActions();
  const isIn = ({ id }: ClusterThing) =>
    subjects.some((subject) => subject.id === id) || subjects.every(({ cluster }) => cluster === id);
  const zones = merges ? [] : [...template.zones.map(({ id }) => id), null];
  return [
    ...zones.map((zone) => ({
      key: zone ?? '',
      label: words.zone(zone),
      Icon: MapPin,
      send: () => actions.moveTo(subjects, zone),
    })),
    ...things
      .filter((thing) => thing.kind === 'cluster')
      .filter((cluster) => !isIn(cluster))
      .map((cluster) => ({
        key: cluster.id,
        label: words.item(cluster),
        Icon: Layers,
        send: () => actions.join(subjects, cluster),
      })),
  ];
}
