import {
  EyeOff,
  FileText,
  Globe,
  HelpCircle,
  LayoutGrid,
  List,
  MonitorUp,
  NotebookPen,
  Shield,
  Users,
} from 'lucide-react';
import { useLocation } from 'wouter';

import { useForbidden, useViewer } from '../../session/hooks.tsx';
import type { OpenMenu } from '../../ui/MenuButton.tsx';
import { useLocale } from '../../ui/language/LocaleContext.ts';
import { useMessages } from '../../ui/language/useMessages.ts';
import { MenuPopover } from '../../ui/MenuPopover.tsx';
import { paths } from '../paths.ts';
import type { Place } from './place.ts';
import { useNotesLabel } from './useNotesLabel.ts';

interface ViewsPopoverProps extends OpenMenu {
  readonly place: Place;
  readonly onSeat: () => void;
  readonly onPromise: () => void;
}

/** What is in the menu of a session's views. */
export function ViewsPopover({ place, onSeat, onPromise, ...menu }: ViewsPopoverProps) {
  const t = useMessages();
  const [path, navigate] = useLocation();
  const { locale, setLocale } = useLocale();
  const { role } = useViewer();
  const maySeat = useForbidden('member.seatBeside') === null;
  const notesLabel = useNotesLabel();
  const { views } = place;
  const to = (id: string, label: string, href: string, Icon: typeof List) => ({
    id,
    label,
    icon: <Icon aria-hidden="true" />,
    onAction: () => navigate(href),
  });
  const table =
    path === views.table
      ? []
      : [
          to(
            'table',
            t(($) => $.table.toTable),
            views.table,
            LayoutGrid,
          ),
        ];
  // A facilitator finds the other views in the session's own menu.
  const others =
    role === 'facilitator'
      ? []
      : [
          to(
            'list',
            t(($) => $.table.toList),
            views.list,
            List,
          ),
          to('notes', notesLabel, views.notes, FileText),
          to(
            'screen',
            t(($) => $.table.toScreen),
            views.screen,
            MonitorUp,
          ),
        ];
  const own =
    role === 'observer'
      ? []
      : [
          to(
            'own',
            t(($) => $.table.toOwn),
            views.own,
            NotebookPen,
          ),
        ];
  return (
    <MenuPopover
      {...menu}
      items={[
        ...table,
        ...others,
        ...own,
        ...(maySeat
          ? [
              {
                id: 'seat',
                label: t(($) => (role === 'facilitator' ? $.together.add : $.together.share)),
                icon: <Users aria-hidden="true" />,
                onAction: onSeat,
              },
            ]
          : []),
        {
          id: 'language',
          label: locale === 'nl' ? t(($) => $.ui.english) : t(($) => $.ui.dutch),
          icon: <Globe aria-hidden="true" />,
          onAction: () => setLocale(locale === 'nl' ? 'en' : 'nl'),
        },
        {
          id: 'promise',
          label: t(($) => $.table.promise),
          icon: <EyeOff aria-hidden="true" />,
          onAction: onPromise,
        },
        to(
          'help',
          t(($) => $.ui.nav.help),
          paths.help,
          HelpCircle,
        ),
        to(
          'privacy',
          t(($) => $.ui.nav.privacy),
          paths.privacy,
          Shield,
        ),
      ]}
    />
  );
}
