import { ArrowLeft, PanelRightClose, PanelRightOpen } from 'lucide-react';
import { Suspense, useRef, useState } from 'react';

import { facilitatorAt } from '../../../features/activities/facilitators.ts';
import { openRuns } from '../../../model/activities/registry.ts';
import { isBusy, isHarvesting, momentOf } from '../../../model/programme/moment.ts';
import { admittedMembers, type Stage } from '../../../model/session/stage.ts';
import { useSessionState, useStage } from '../../../session/hooks.tsx';
import { Button } from '../../../ui/Button.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { useFetchAhead } from '../../../ui/lazyParts.ts';
import { Loading } from '../../../ui/Loading.tsx';
import { menuEntry } from '../../../ui/MenuButton.tsx';
import { BoardPane } from '../BoardPane.tsx';
import { HarvestPanel, PeoplePanel } from '../parts.ts';
import type { SessionLinks } from '../sessionLinks.ts';
import { SessionFrame, SessionHeading } from '../SessionFrame.tsx';
import { FacilitatorNow, showTime } from './FacilitatorNow.tsx';
import { FacilitatorSteer } from './FacilitatorSteer.tsx';
import { useFacilitatorTools } from './FacilitatorTools.tsx';
import { useDeskMenu } from './useDeskMenu.tsx';

/** What stands behind the feet of the drawer: showing it waits for nothing. */
const soon = [PeoplePanel, HarvestPanel];

type Shown = 'now' | 'people' | 'harvest';

interface FacilitatorDeskProps {
  readonly links: SessionLinks;
  readonly room: 'tablet' | 'laptop';
}

/** Running a session with room: the board, and at the right a drawer with what the moment asks for. */
export function FacilitatorDesk({ links, room }: FacilitatorDeskProps) {
  const t = useMessages('facilitator');
  const closed = useStage((stage) => stage.phase === 'closed');
  const { shown, open, show, toggle } = useDrawer(room);
  const tools = useFacilitatorTools(links);
  useFetchAhead(soon);
  const menu = useDeskMenu(links, tools.menu, [
    menuEntry(
      'drawer',
      t(($) => (open ? $.steer.foot.fold : $.steer.foot.unfold)),
      open ? PanelRightClose : PanelRightOpen,
      toggle,
    ),
  ]);
  return (
    <SessionFrame
      links={links}
      fill
      header={
        closed ? undefined : (
          <FacilitatorSteer
            wide={room === 'laptop'}
            invitation={tools.invitation}
            others={menu.entries}
            onPeople={() => show('people')}
            onTimer={() => {
              show('now');
              showTime();
            }}
          />
        )
      }
    >
      <SessionHeading />
      <div className="flex min-h-0 flex-1">
        <BoardPane listHref={links.views.list} />
        {(open || room === 'tablet') && (
          <section
            aria-label={t(($) => $.table.side)}
            className={`forced-line flex min-h-0 shrink-0 flex-col border-l border-line bg-surface ${open ? 'w-[16.125rem]' : 'w-12'}`}
          >
            {room === 'tablet' && (
              <IconButton
                label={t(($) => (open ? $.steer.foot.fold : $.steer.foot.unfold))}
                icon={open ? <PanelRightClose aria-hidden="true" /> : <PanelRightOpen aria-hidden="true" />}
                aria-expanded={open}
                className="self-end"
                onClick={toggle}
              />
            )}
            {open && <Drawer shown={shown} onShow={show} links={links} beside={room === 'laptop'} />}
          </section>
        )}
      </div>
      {tools.dialogs}
      {menu.dialogs}
    </SessionFrame>
  );
}

interface DrawerProps {
  readonly shown: Shown;
  readonly onShow: (shown: Shown) => void;
  readonly links: SessionLinks;
  readonly beside: boolean;
}

function Drawer({ shown, onShow, links, beside }: DrawerProps) {
  const t = useMessages('facilitator');
  const people = useStage((stage) => admittedMembers(stage).filter(({ role }) => role !== 'observer').length);
  const harvest = useSessionState((state) => state.board.harvest.length);
  const body = useRef<HTMLDivElement>(null);
  /** What one asked for is where one goes on. */
  const go = (next: Shown) => {
    onShow(next);
    body.current?.focus();
  };
  const counts = { people, harvest };
  const busy = useStage((stage) => isBusy(momentOf(stage)));
  // Nobody harvests while people are busy; what there is can be read.
  const feet = (['people', 'harvest'] as const).filter(
    (name) => name === 'people' || harvest > 0 || !busy || shown === name,
  );
  return (
    <>
      <div
        ref={body}
        tabIndex={-1}
        className="flex min-h-0 flex-1 flex-col gap-4 overflow-y-auto px-4 py-5 outline-none"
      >
        {shown !== 'now' && (
          <Button
            variant="quiet"
            size="small"
            className="-ml-3 self-start"
            icon={<ArrowLeft aria-hidden="true" className="size-4.5" />}
            onClick={() => go('now')}
          >
            {t(($) => $.steer.foot.back)}
          </Button>
        )}
        <Suspense fallback={<Loading />}>
          {shown === 'now' && <FacilitatorNow ownHref={links.views.own} beside={beside} />}
          {shown === 'people' && <PeoplePanel />}
          {shown === 'harvest' && <HarvestPanel />}
        </Suspense>
      </div>
      <div className="forced-line flex flex-wrap gap-1 border-t border-line px-1.5 py-1">
        {feet.map((name) => (
          <Button
            key={name}
            variant="quiet"
            size="small"
            aria-pressed={shown === name}
            className="tabular flex-1 text-muted aria-pressed:bg-action-wash aria-pressed:text-ink"
            onClick={() => go(shown === name ? 'now' : name)}
          >
            {t(($) => $.steer.foot[name], { count: counts[name] })}
          </Button>
        ))}
      </div>
    </>
  );
}

/** The id of what goes on at the table: when it changes, something began. */
function aboutNow(stage: Stage): string | null {
  const moment = momentOf(stage);
  if (isHarvesting(stage, moment)) return 'harvest';
  return facilitatorAt(moment)?.about?.(moment) ?? stage.spotlight;
}

/** What the drawer shows, and whether it is open. What begins brings itself into sight. */
function useDrawer(room: 'tablet' | 'laptop') {
  const goesOn = useStage(aboutNow);
  const hasSteps = useStage(({ programme }) => programme.steps.length > 0);
  // What people were asked ahead is closed in the drawer, whatever lies on the table; what came out is in the drawer alone.
  const needed = useStage((stage) => {
    const moment = momentOf(stage);
    const about = facilitatorAt(moment)?.about?.(moment) ?? null;
    return about !== null || openRuns(stage).some(({ aside }) => aside);
  });
  // On a tablet the words of a programme are needed more than a whole board.
  const [open, setOpen] = useState(room === 'laptop' || hasSteps || needed);
  const [shown, setShown] = useState<Shown>(() => (goesOn === 'harvest' ? 'harvest' : 'now'));
  const [seen, setSeen] = useState(goesOn);
  const [seenRoom, setSeenRoom] = useState(room);
  const show = (wanted: Shown) => {
    setShown(wanted);
    setOpen(true);
  };
  if (seen !== goesOn) {
    setSeen(goesOn);
    if (goesOn !== null) show(goesOn === 'harvest' ? 'harvest' : 'now');
  }
  if (seenRoom !== room) {
    setSeenRoom(room);
    // A laptop has no edge of a folded drawer in sight: a tablet that is turned would lose it.
    if (room === 'laptop') setOpen(true);
  }
  return { shown, open, show, toggle: () => setOpen(!open) };
}
