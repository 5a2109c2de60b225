import { CheckboxCard } from '../../../ui/CheckboxCard.tsx';
import { Dialog, type DialogState } from '../../../ui/Dialog.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { setShortcutsOn, shortcutNames, shortcuts, useShortcutsOn } from './shortcuts.ts';

/** The list of keys, and the switch that turns them off. */
export function ShortcutsDialog(dialog: DialogState) {
  const t = useMessages('facilitator');
  const on = useShortcutsOn();
  return (
    <Dialog {...dialog} title={t(($) => $.steer.menu.keys)}>
      <div className="flex flex-col gap-5">
        <p>{t(($) => $.steer.keys.intro)}</p>
        <dl className={`grid grid-cols-[auto_1fr] items-center gap-x-4 gap-y-2 ${on ? '' : 'text-muted'}`}>
          {shortcutNames.map((name) => (
            <div key={name} className="contents">
              <dt>
                <kbd className="forced-line tabular inline-flex size-9 items-center justify-center rounded-lg border border-control bg-surface font-semibold">
                  {shortcuts[name].toUpperCase()}
                </kbd>
              </dt>
              <dd>{t(($) => $.steer.keys.name[name])}</dd>
            </div>
          ))}
        </dl>
        <CheckboxCard
          checked={on}
          onChange={setShortcutsOn}
          title={t(($) => $.steer.keys.on)}
          description={t(($) => $.steer.keys.onMore)}
        />
      </div>
    </Dialog>
  );
}
