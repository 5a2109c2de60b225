import { useCallback, useState } from 'react';

import type { Doing } from '../../../model/activities/activity.ts';
import type { Command, CommandOf } from '../../../model/command.ts';
import { useAsk, type Asking } from '../../../session/useAsk.ts';

export interface SteeringOptions {
  /** Goes to another step of the programme. */
  readonly onGo: (command: CommandOf<'step.go'>) => void;
  /** Opens a dialog by its name: that of an activity, `programme`, `close` or `keys`. */
  readonly onAsk: (dialog: string) => void;
}

export interface Steering extends Pick<Asking, 'busy' | 'refused'> {
  /** Gives whether the server did it, now. */
  readonly act: (action: { readonly does: Doing; readonly doubtful?: true }) => Promise<boolean>;
  /** The command that the facilitator is asked about once more. */
  readonly doubted: Command | null;
  readonly forget: () => void;
}

/** Does what a facilitator chose: at once, after asking once more, or in a dialog that asks for more. */
export function useSteering({ onGo, onAsk }: SteeringOptions): Steering {
  const { busy, refused, ask } = useAsk();
  const [doubted, setDoubted] = useState<Command | null>(null);
  const act = useCallback<Steering['act']>(
    async ({ does, doubtful }) => {
      if ('opens' in does) onAsk(does.opens);
      else if (doubtful) setDoubted(does.command);
      else if (does.command.type === 'step.go') onGo(does.command);
      else return ask(does.command);
      return false;
    },
    [ask, onAsk, onGo],
  );
  const forget = useCallback(() => setDoubted(null), []);
  return { busy, refused, act, doubted, forget };
}
