import type { ReactNode } from 'react';

import { useStage } from '../../session/hooks.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import { PeopleHere } from './PeopleHere.tsx';

/** Before the session begins, for everyone else: one is in, and this is what one may rely on. */
export function WaitingLobby({ promise, links }: { readonly promise: ReactNode; readonly links: ReactNode }) {
  const t = useMessages();
  const title = useStage((stage) => stage.title);
  return (
    <div className="flex flex-col gap-7">
      <div>
        <p className="text-lg text-muted">{title}</p>
        <h1 className="serif text-[2.25rem] leading-tight font-semibold sm:text-5xl">
          {t(($) => $.lobby.inside)}
        </h1>
        <p className="mt-2 text-lg">{t(($) => $.lobby.waiting)}</p>
      </div>
      <div className="paper p-5 sm:p-6">{promise}</div>
      <PeopleHere />
      {links}
    </div>
  );
}
