import type { ReactNode } from 'react';

import { useStage } from '../../session/hooks.tsx';

/** The heading of a lobby, below the title of the session. */
export function LobbyHeading({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div>
      <p className="text-lg text-muted">{useStage((stage) => stage.title)}</p>
      <h1 className="serif text-[2rem] leading-tight font-semibold sm:text-[2.5rem]">{title}</h1>
      <p className="mt-2 max-w-prose text-lg">{children}</p>
    </div>
  );
}
