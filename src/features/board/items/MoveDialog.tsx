import { Layers, MapPin } from 'lucide-react';
import { useId, useState } from 'react';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { Dialog } from '../../../ui/Dialog.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import type { MoveTask } from './boardTask.ts';
import { useDestinations } from './useDestinations.ts';
import { useItemActions } from './useItemActions.ts';

interface MoveDialogProps {
  readonly task: MoveTask | null;
  readonly onClose: () => void;
}

/** Sends things to a zone or a cluster, found by typing a part of its name. */
export function MoveDialog({ task, onClose }: MoveDialogProps) {
  const t = useMessages('board');
  return (
    <Dialog
      open={task !== null}
      onClose={onClose}
      title={task?.merges ? t(($) => $.board.move.mergeTitle) : t(($) => $.board.move.title)}
      size="small"
    >
      {task && <Destinations task={task} onClose={onClose} />}
    </Dialog>
  );
}

function Destinations({ task, onClose }: { readonly task: MoveTask; readonly onClose: () => void }) {
  const t = useMessages('board');
  const listId = useId();
  const [query, setQuery] = useState('');
  const actions = useItemActions();
  const found = useDestinations(task, query);
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
        {found.map((destination) => (
          <li key={destination.key}>
            <button
              type="button"
              className="flex min-h-11 w-full items-center gap-3 rounded-control px-3 py-2 text-left hover:bg-action-wash"
              onClick={() => {
                if (destination.kind === 'zone') actions.moveTo(task.subjects, destination.zone);
                else actions.join(task.subjects, destination.cluster);
                task.onDone();
                onClose();
              }}
            >
              {destination.kind === 'zone' ? (
                <MapPin aria-hidden="true" className="size-5 shrink-0 text-muted" />
              ) : (
                <Layers aria-hidden="true" className="size-5 shrink-0 text-muted" />
              )}
              <span className="wrap-anywhere">{destination.label}</span>
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
