import { useStage } from '../../../session/hooks.tsx';
import { nextStep } from '../../../model/programme/programme.ts';
import { stepTitle } from '../../../messages/stepTitle.ts';
import { Button } from '../../../ui/Button.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import type { Action } from './action.ts';
import { keyOf } from './keyOf.ts';
import { shortcuts } from '../shortcuts/shortcuts.ts';
import { useShortcutsOn } from '../shortcuts/shortcutSetting.ts';
import type { Steering } from './useSteering.ts';

export interface ActionButtonProps {
  readonly action: Action;
  readonly act: Steering['act'];
  /** The one that most likely comes next. */
  readonly main?: boolean;
  readonly busy?: boolean;
}

/** A button that does what comes next. Its tooltip says which step that is, and which key does the same. */
export function ActionButton({ action, act, main = false, busy = false }: ActionButtonProps) {
  const t = useMessages('facilitator');
  const on = useShortcutsOn();
  const coming = useStage((stage) => nextStep(stage.programme));
  const name = keyOf[action.word];
  const key = on && name !== undefined ? shortcuts[name] : undefined;
  const label = t(($) => $.steer[action.word]);
  const goes = action.word === 'nextStep' || action.word === 'begin';
  const what = goes && coming !== undefined ? `${label}: ${stepTitle(coming, t)}` : label;
  return (
    <Button
      variant={main ? 'primary' : 'secondary'}
      className={`@sm:whitespace-nowrap ${main ? 'grow basis-40 @md:grow-0 @md:basis-auto' : ''}`}
      title={key === undefined ? what : `${what} (${key.toUpperCase()})`}
      aria-keyshortcuts={key}
      aria-busy={busy}
      onClick={() => void act(action)}
    >
      {label}
    </Button>
  );
}
