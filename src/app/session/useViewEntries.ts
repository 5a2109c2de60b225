import {
  BookA,
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
  type LucideIcon,
} from 'lucide-react';
import { useLocation } from 'wouter';

import { useForbidden, useViewer } from '../../session/hooks.tsx';
import { useLocale } from '../../ui/language/LocaleContext.ts';
import { useMessages } from '../../ui/language/useMessages.ts';
import { menuEntry, type MenuEntry } from '../../ui/MenuButton.tsx';
import { paths } from '../paths.ts';
import type { SessionLinks } from './sessionLinks.ts';
import type { ViewDialog } from './useViewDialogs.tsx';
import { useNotesLabel } from './useNotesLabel.ts';

export interface ViewEntriesProps {
  readonly links: SessionLinks;
  readonly onShow: (dialog: ViewDialog) => void;
}

/** The other views of a session, the promise, help and the language. */
export function useViewEntries({ links, onShow }: ViewEntriesProps): readonly MenuEntry[] {
  const t = useMessages();
  const [path, navigate] = useLocation();
  const { locale, setLocale } = useLocale();
  const { role } = useViewer();
  const maySeat = useForbidden('member.seatBeside') === null;
  const notesLabel = useNotesLabel();
  const { table, list, notes, screen, own } = links.views;
  const steers = role === 'facilitator';
  const labels = {
    table: t(($) => $.table.toTable),
    list: t(($) => $.table.toList),
    notes: notesLabel,
    screen: t(($) => $.table.toScreen),
    own: t(($) => $.table.toOwn),
    seat: t(($) => (steers ? $.together.add : $.together.share)),
    language: t(($) => (locale === 'nl' ? $.ui.english : $.ui.dutch)),
    promise: t(($) => $.table.promise),
    words: t(($) => $.ui.nav.glossary),
    help: t(($) => $.ui.nav.help),
    privacy: t(($) => $.ui.nav.privacy),
  };
  const entry = (id: keyof typeof labels, Icon: LucideIcon, act: string | (() => void)) =>
    menuEntry(id, labels[id], Icon, typeof act === 'string' ? () => navigate(act) : act);
  // A facilitator finds these in the session's own menu.
  const others = [
    entry('list', List, list),
    entry('notes', FileText, notes),
    entry('screen', MonitorUp, screen),
  ];
  return [
    ...(path === table ? [] : [entry('table', LayoutGrid, table)]),
    ...(steers ? [] : others),
    ...(role === 'observer' ? [] : [entry('own', NotebookPen, own)]),
    ...(maySeat ? [entry('seat', Users, () => onShow('seat'))] : []),
    entry('language', Globe, () => setLocale(locale === 'nl' ? 'en' : 'nl')),
    entry('promise', EyeOff, () => onShow('promise')),
    entry('words', BookA, () => onShow('words')),
    entry('help', HelpCircle, paths.help),
    entry('privacy', Shield, paths.privacy),
  ];
}
