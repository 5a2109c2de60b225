import { useEffect, useState } from 'react';

import { owns } from '../../features/activities/owns.ts';
import { OtherDevices } from '../../features/own/OtherDevices.tsx';
import { OwnAnswersView } from '../../features/own/OwnAnswersView.tsx';
import type { Answer } from '../../model/session/stage.ts';
import { useMessages } from '../../ui/language/useMessages.ts';
import { BackLink } from '../BackLink.tsx';
import { paths } from '../paths.ts';
import { useNotesFiles } from './notesFiles.ts';
import type { SessionLinks } from './sessionLinks.ts';
import { SessionFrame } from './SessionFrame.tsx';
import { useViewTitle } from './useViewTitle.ts';

/** Everything that the viewer wrote: to see, to change while that is possible, and to take along. */
export function OwnPage({ links }: { readonly links: SessionLinks }) {
  const t = useMessages('own');
  useViewTitle(t(($) => $.table.toOwn));
  const files = useNotesFiles(links);
  const [pdf, setPdf] = useState<boolean | null>(null);
  useEffect(() => {
    let current = true;
    void files.available().then((formats) => {
      if (current) setPdf(formats?.includes('pdf') === true);
    });
    return () => {
      current = false;
    };
  }, [files]);
  return (
    <SessionFrame links={links}>
      <div className="mx-auto flex w-full max-w-3xl flex-col gap-4 px-4 py-6 sm:px-8">
        <p>
          <BackLink href={links.views.table}>{t(($) => $.table.backToTable)}</BackLink>
        </p>
        <OwnAnswersView linkPage={paths.own} pdf={pdf} actionsOf={actionsOf} />
        <OtherDevices />
      </div>
    </SessionFrame>
  );
}

function actionsOf(answer: Answer) {
  return owns.map(({ name, Actions }) => <Actions key={name} answer={answer} />);
}
