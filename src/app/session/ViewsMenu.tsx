import { FileText, Globe, HelpCircle, LayoutGrid, List, MonitorUp, Shield } from 'lucide-react';
import { useLocation } from 'wouter';

import { useSession, useStage } from '../../session/hooks.tsx';
import { useLocale } from '../../ui/language/LocaleContext.ts';
import { useMessages } from '../../ui/language/useMessages.ts';
import { MenuButton } from '../../ui/MenuButton.tsx';
import { paths } from '../paths.ts';
import type { Place } from './place.ts';

/** The other views of a session, and what one may look for beside it. */
export function ViewsMenu({ place }: { readonly place: Place }) {
  const t = useMessages();
  const [path, navigate] = useLocation();
  const { locale, setLocale } = useLocale();
  const code = useStage((stage) => stage.code);
  const { kind } = useSession();
  const { views } = place;
  const to = (id: string, label: string, href: string, Icon: typeof List) => ({
    id,
    label,
    icon: <Icon aria-hidden="true" />,
    onAction: () => navigate(href),
  });
  const items = [
    to(
      views.table,
      t(($) => $.table.toTable),
      views.table,
      LayoutGrid,
    ),
    to(
      views.list,
      t(($) => $.table.toList),
      views.list,
      List,
    ),
    to(
      views.notes,
      t(($) => $.table.toNotes),
      views.notes,
      FileText,
    ),
  ].filter(({ id }) => id !== path);
  return (
    <MenuButton
      label={t(($) => $.table.views)}
      items={[
        ...items,
        {
          id: 'screen',
          label: t(($) => $.table.toScreen),
          icon: <MonitorUp aria-hidden="true" />,
          // An example lives in this tab alone.
          onAction: () =>
            kind === 'example'
              ? navigate(place.bigScreen(code))
              : void window.open(place.bigScreen(code), '_blank', 'noopener'),
        },
        {
          id: 'language',
          label: locale === 'nl' ? t(($) => $.ui.english) : t(($) => $.ui.dutch),
          icon: <Globe aria-hidden="true" />,
          onAction: () => setLocale(locale === 'nl' ? 'en' : 'nl'),
        },
        to(
          'help',
          t(($) => $.table.toHelp),
          paths.help,
          HelpCircle,
        ),
        to(
          'privacy',
          t(($) => $.table.toPrivacy),
          paths.privacy,
          Shield,
        ),
      ]}
    />
  );
}
