import { CalendarPlus } from 'lucide-react';
import { useMemo } from 'react';

import type { RecordedHarvest } from '../../exports/notesRecord.ts';
import { actionsOf } from '../../exports/own/ownActions.ts';
import { recordedHarvest } from '../../exports/record.ts';
import { guestsOf } from '../../model/access/ownership.ts';
import { isDay } from '../../model/days.ts';
import { shortened } from '../../model/shortened.ts';
import { useSession, useSessionState, useStage, useViewer } from '../../session/hooks.tsx';
import { ActionWords } from '../../ui/ActionWords.tsx';
import { useAnnounce } from '../../ui/announce.ts';
import { Button } from '../../ui/Button.tsx';
import { useLocale } from '../../ui/language/LocaleContext.ts';
import { useMessages } from '../../ui/language/useMessages.ts';
import { lazyParts } from '../../ui/lazyParts.ts';
import { LinkButton } from '../../ui/LinkButton.tsx';

const kinds = ['agreement', 'action', 'next'] as const;

const { EarlierOutcomes } = lazyParts(['earlier'], {
  EarlierOutcomes: () => import('./EarlierOutcomes.tsx'),
});

/** The end of a session: what was agreed, what of it is one's own to do, and the way to the notes. */
export function Ending({ notesHref }: { readonly notesHref: string }) {
  const t = useMessages('ending');
  const viewer = useViewer();
  const stage = useStage((whole) => whole);
  const harvest = useSessionState((state) => state.board.harvest);
  // A name in "who" is one that everybody could read at the table; whose screen this is, nobody else learns.
  const own = useMemo(
    () => actionsOf(stage, harvest, [viewer.id, ...guestsOf(stage, viewer.id).map(({ id }) => id)]),
    [stage, harvest, viewer.id],
  );
  const lists = useMemo(
    () =>
      kinds
        .map((kind) => ({
          kind,
          items: harvest
            .filter((item) => item.kind === kind)
            .map((item) => recordedHarvest(item, stage.date))
            .filter(({ id, text }) => text !== '' && !own.some((action) => action.id === id)),
        }))
        .filter(({ items }) => items.length > 0),
    [harvest, stage.date, own],
  );
  const hasEarlier = stage.followUp !== undefined;
  const nothing = own.length + lists.length === 0;
  return (
    <section aria-labelledby="ending" className="flex flex-col gap-6">
      <h2 id="ending" className="serif text-[1.75rem] leading-tight font-semibold">
        {t(($) => (nothing ? $.ending.nothing : $.ending.title))}
      </h2>
      {nothing && <p className="text-muted">{t(($) => $.ending.nothingMore)}</p>}
      {own.length > 0 && (
        <div className="flex flex-col gap-2.5">
          <h3 className="text-lg font-semibold text-action">
            {t(($) => $.ending.yours, { count: own.length })}
          </h3>
          <ul className="flex flex-col gap-2.5">
            {own.map((action) => (
              <OwnAction key={action.id} action={action} />
            ))}
          </ul>
        </div>
      )}
      {lists.map(({ kind, items }) => (
        <div key={kind} className="flex flex-col gap-2.5">
          <h3 className="text-lg font-semibold">{t(($) => $.ending.kind[kind])}</h3>
          <ul className="flex flex-col gap-2.5">
            {items.map((item) => (
              <li key={item.id} className="paper p-3.5">
                <ActionWords action={item} />
              </li>
            ))}
          </ul>
        </div>
      ))}
      {hasEarlier && <EarlierOutcomes />}
      <LinkButton href={notesHref} variant="primary" size="large" className="self-start">
        {t(($) => $.table.readNotes)}
      </LinkButton>
    </section>
  );
}

/** An action of one's own, with the file that puts it in one's calendar. */
function OwnAction({ action }: { readonly action: RecordedHarvest }) {
  const t = useMessages('ending');
  const { locale } = useLocale();
  const session = useSession();
  const announce = useAnnounce();
  const save = async () => {
    try {
      const { saveActionCalendar } = await import('./saveActionCalendar.ts');
      await saveActionCalendar(session, action, { locale, otherwise: t(($) => $.ending.fileName) });
      announce(t(($) => $.ending.calendarSaved));
    } catch {
      announce(t(($) => $.ending.calendarFailed));
    }
  };
  return (
    <li className="paper flex flex-col items-start gap-2.5 border-l-4 border-action p-3.5">
      <ActionWords action={action} />
      {isDay(action.when) ? (
        <Button
          icon={<CalendarPlus aria-hidden="true" className="size-5" />}
          aria-label={t(($) => $.ending.calendarFor, { action: shortened(action.text, 60) })}
          onClick={() => void save()}
        >
          {t(($) => $.ending.calendar)}
        </Button>
      ) : (
        action.when === '' && <p className="text-[0.9375rem] text-muted">{t(($) => $.ending.noDay)}</p>
      )}
    </li>
  );
}
