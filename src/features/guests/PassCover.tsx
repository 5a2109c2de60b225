import { useEffect, useId, useRef } from 'react';

import { useAnnounce } from '../../ui/announce.ts';
import { Avatar } from '../../ui/Avatar.tsx';
import { Button } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import { VoiceInDialog } from '../../ui/Voice.tsx';
import type { SharedDevice, Sharer } from './SharedDevice.tsx';
import type { Cover } from './turn.ts';

export interface PassCoverProps extends Pick<SharedDevice, 'people' | 'turn' | 'take' | 'setPassing'> {
  readonly cover: Cover;
}

/** Covers the whole screen until somebody says who they are. There is nothing of anybody behind it. */
export function PassCover({ cover, people, turn, take, setPassing }: PassCoverProps) {
  const t = useMessages('guests');
  const announce = useAnnounce();
  const titleId = useId();
  const element = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    element.current?.showModal();
  }, []);

  const next = people.find(({ id }) => id === turn.next);
  const others = people.filter(({ id }) => id !== turn.next);
  const choose = ({ id, name }: Sharer) => {
    element.current?.close();
    // What had focus belonged to somebody else's turn.
    document.querySelector<HTMLElement>('#content')?.focus();
    take(id);
    announce(
      t(($) => $.guests.now, { name }),
      'quiet',
    );
  };
  const iAm = (person: Sharer, variant: 'primary' | 'secondary') => (
    <Button
      key={person.id}
      size="large"
      wide
      variant={variant}
      icon={person === next ? undefined : <Avatar name={person.name} colour={person.colour} />}
      onClick={() => choose(person)}
    >
      {t(($) => $.guests.cover.iAm, { name: person.name })}
    </Button>
  );
  const everybody = (
    <div className="flex w-full flex-col gap-2.5">
      {others.map((person) => iAm(person, 'secondary'))}
      <Button variant="quiet" onClick={() => setPassing(false)}>
        {t(($) => $.guests.cover.stop)}
      </Button>
    </div>
  );

  return (
    <dialog
      ref={element}
      aria-labelledby={titleId}
      // Nobody looks behind it by accident: Escape does not take it away.
      onCancel={(event) => event.preventDefault()}
      onClose={(event) => {
        if (event.currentTarget.isConnected) event.currentTarget.showModal();
      }}
      className="table-surface m-0 h-dvh max-h-none w-screen max-w-none overflow-y-auto p-0 text-ink"
    >
      <div className="mx-auto flex min-h-dvh w-full max-w-md flex-col items-center justify-center gap-6 p-6 text-center">
        {next !== undefined && <Avatar name={next.name} colour={next.colour} size="large" />}
        <h2 id={titleId} className="serif text-[2rem] leading-tight font-semibold sm:text-[2.5rem]">
          {next !== undefined
            ? t(($) => $.guests.cover.passTo, { name: next.name })
            : cover === 'all-done'
              ? t(($) => $.guests.cover.allReady)
              : t(($) => $.guests.cover.who)}
        </h2>
        {cover !== 'who' && (
          <p className="text-lg text-muted">
            {cover === 'all-done' ? t(($) => $.guests.cover.allReadyMore) : t(($) => $.guests.cover.hidden)}
          </p>
        )}
        {next !== undefined && iAm(next, 'primary')}
        {cover === 'who' ? (
          everybody
        ) : (
          <div className="w-full">
            <Disclosure summary={t(($) => $.guests.cover.others)}>{everybody}</Disclosure>
          </div>
        )}
      </div>
      <VoiceInDialog />
    </dialog>
  );
}
