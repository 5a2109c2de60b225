import { ArrowLeft } from 'lucide-react';
import { Link } from 'wouter';

import { owns } from '../../../features/activities/owns.ts';
import { OtherDevices } from '../../../features/own/OtherDevices.tsx';
import { OwnAnswersView } from '../../../features/own/OwnAnswersView.tsx';
import type { Answer } from '../../../model/session/stage.ts';
import { useStage } from '../../../session/hooks.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { usePageTitle } from '../../../ui/language/usePageTitle.ts';
import { paths } from '../../paths.ts';
import type { Place } from '../place.ts';
import { SessionFrame } from '../SessionFrame.tsx';

/** What one wrote oneself: to see, to change while that can be, and to take along. */
export function OwnPage({ place }: { readonly place: Place }) {
  const t = useMessages('own');
  const title = useStage((stage) => stage.title);
  usePageTitle(`${t(($) => $.table.toOwn)} · ${title}`);
  return (
    <SessionFrame place={place}>
      <div className="mx-auto flex w-full max-w-3xl flex-col gap-4 px-4 py-6 sm:px-8">
        <p>
          <Link
            href={place.views.table}
            className="inline-flex min-h-11 items-center gap-1.5 font-semibold text-action hover:underline"
          >
            <ArrowLeft aria-hidden="true" className="size-4.5" />
            {t(($) => $.table.backToTable)}
          </Link>
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
