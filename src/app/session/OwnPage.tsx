import { owns } from '../../features/activities/owns.ts';
import { OtherDevices } from '../../features/own/OtherDevices.tsx';
import { OwnAnswersView } from '../../features/own/OwnAnswersView.tsx';
import type { Answer } from '../../model/session/stage.ts';
import { useMessages } from '../../ui/language/useMessages.ts';
import { BackLink } from '../BackLink.tsx';
import { paths } from '../paths.ts';
import type { SessionLinks } from './sessionLinks.ts';
import { SessionFrame } from './SessionFrame.tsx';
import { useViewTitle } from './useViewTitle.ts';

/** Everything that the viewer wrote: to see, to change while that is possible, and to take along. */
export function OwnPage({ links }: { readonly links: SessionLinks }) {
  const t = useMessages('own');
  useViewTitle(t(($) => $.table.toOwn));
  return (
    <SessionFrame links={links}>
      <div className="mx-auto flex w-full max-w-3xl flex-col gap-4 px-4 py-6 sm:px-8">
        <p>
          <BackLink href={links.views.table}>{t(($) => $.table.backToTable)}</BackLink>
        </p>
        <OwnAnswersView linkPage={paths.own} actionsOf={actionsOf} />
        <OtherDevices />
      </div>
    </SessionFrame>
  );
}

function actionsOf(answer: Answer) {
  return owns.map(({ name, Actions }) => <Actions key={name} answer={answer} />);
}
