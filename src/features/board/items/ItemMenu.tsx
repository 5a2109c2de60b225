import {
  Combine,
  Expand,
  Layers,
  Lightbulb,
  LightbulbOff,
  LocateFixed,
  LogOut,
  Minimize2,
  MoveRight,
  Pencil,
  Presentation,
  Search,
  Spotlight,
  Trash2,
  Undo2,
  Ungroup,
  type LucideIcon,
} from 'lucide-react';
import type { TextsWith } from '../../../messages/lazyTexts.ts';
import type { ZoneId } from '../../../model/board/template.ts';
import { currentTemplate } from '../../../model/board/templates/stageTemplates.ts';
import { openRound } from '../../../model/session/stage.ts';
import { useForbidden, useSessionState, useStage } from '../../../session/hooks.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { MenuButton, type MenuEntry } from '../../../ui/MenuButton.tsx';
import { staysOnBoard } from '../selection/takingOff.ts';
import { useBoardAccess } from '../useBoardAccess.ts';
import { useBoardTask } from './boardTask.ts';
import type { ClusterSubject, ItemSubject, Subject } from './boardThing.ts';
import { useMakeHarvest } from './useMakeHarvest.ts';
import { useItemActions } from './useItemActions.ts';
import { useWords } from './useWords.ts';

interface ItemMenuProps {
  readonly subject: Subject;
  /** Where it lies: a zone, or the free surface (null); undefined while it is not on the board. */
  readonly inZone: ZoneId | null | undefined;
  /** Brings it into view on the board. */
  readonly onShow?: (() => void) | undefined;
  /** Says what was done to a screen reader only, where the eye sees it happen. */
  readonly quiet?: boolean;
  /** Begins to change the title of a group in its place. Left out: a dialog does. */
  readonly onRename?: (() => void) | undefined;
  /** Called before something changes that may take this menu away. */
  readonly onAct?: (() => void) | undefined;
}

/** More zones than this are found by typing. */
const mostZonesInMenu = 4;

type Text = Exclude<keyof TextsWith<'board'>['board']['do'], 'moveTo' | 'layIn' | 'harvestFull'>;

/** All one can do with an item, without dragging. Somebody who may not write sees only what reads. */
export function ItemMenu({ subject, inZone, onShow, quiet, onRename, onAct }: ItemMenuProps) {
  const t = useMessages('board');
  const words = useWords();
  const actions = useItemActions(quiet);
  const openTask = useBoardTask();
  const { canWrite, canNote, canMark, role } = useBoardAccess();
  const stage = useStage((whole) => whole);
  const mayEnlarge = useForbidden('answer.enlarge');
  const clusters = useSessionState(({ board }) => board.clusters);
  const makings = useMakeHarvest();
  const insight = useSessionState(({ board }) => Object.hasOwn(board.insights, subject.id));

  const text = (one: Text) => t(($) => $.board.do[one]);
  const entry = (name: Text, Icon: LucideIcon, onAction: () => void, unavailable?: Text): MenuEntry => ({
    id: name,
    label: text(name),
    icon: <Icon aria-hidden="true" />,
    onAction,
    unavailable: unavailable && text(unavailable),
  });
  const act = (action: () => void) => () => {
    onAct?.();
    action();
  };
  const onDone = () => onAct?.();
  const takeOff = act(() => actions.takeOff([subject]));

  /** What shows a thing: to oneself, or (a facilitator) to everybody. */
  const reading = () => {
    const entries = [entry('read', Expand, () => openTask({ kind: 'read', id: subject.id }))];
    if (onShow !== undefined && inZone !== undefined) entries.push(entry('show', LocateFixed, onShow));
    if (subject.kind === 'card' && canWrite && role === 'facilitator') {
      const { cardId } = subject;
      const openCard = openRound(stage)?.cardId ?? cardId;
      const roundOpen = openCard === cardId ? undefined : 'roundOpen';
      const hindrance = stage.spotlight === cardId ? 'inSpotlight' : roundOpen;
      entries.push(entry('spotlight', Spotlight, () => void actions.spotlight(cardId), hindrance));
    }
    if (subject.kind === 'answer' && role === 'facilitator') {
      const { id } = subject;
      const hindrance = mayEnlarge === null ? undefined : 'enlargeBusy';
      entries.push(
        stage.enlarged === id
          ? entry('shrink', Minimize2, () => void actions.enlarge(null))
          : entry('enlarge', Presentation, () => void actions.enlarge(id), hindrance),
      );
    }
    return entries;
  };

  /** Wherever a drag could bring a thing, its menu can too. */
  const moving = () => {
    if (!canWrite) return [];
    const zones = [...currentTemplate(stage).zones.map(({ id }) => id), null];
    const few = zones.length <= mostZonesInMenu + 1;
    const entries = (few ? zones : []).map((zone): MenuEntry => {
      const said = { zone: words.toZone(zone) };
      return {
        id: `zone-${zone ?? 'free'}`,
        label: inZone === undefined ? t(($) => $.board.do.layIn, said) : t(($) => $.board.do.moveTo, said),
        icon: <MoveRight aria-hidden="true" />,
        onAction: act(() => actions.moveTo([subject], zone)),
        unavailable: inZone === zone && !subject.cluster ? text('alreadyThere') : undefined,
      };
    });
    const hasClusters = Object.keys(clusters).length > 0;
    if (!few || (hasClusters && subject.kind !== 'cluster'))
      entries.push(entry('findPlace', Search, () => openTask({ kind: 'move', subjects: [subject], onDone })));
    if (subject.kind !== 'cluster' && subject.cluster)
      entries.push(
        entry(
          'takeOut',
          LogOut,
          act(() => actions.takeOut(subject)),
        ),
      );
    return entries;
  };

  /** What changes an item on the board: the text of a note, what is an insight, what is taken away. */
  const changing = (item: ItemSubject) => {
    const entries: MenuEntry[] = [];
    if (item.kind === 'note' && canNote)
      entries.push(entry('editNote', Pencil, () => openTask({ kind: 'note', id: item.id })));
    if (canWrite && !item.cluster)
      entries.push(entry('startGroup', Layers, () => openTask({ kind: 'group', ids: [item.id], onDone })));
    if (canMark) {
      const mark = act(() => actions.markInsight(item, !insight));
      entries.push(
        insight ? entry('unmarkInsight', LightbulbOff, mark) : entry('markInsight', Lightbulb, mark),
      );
    }
    if (item.kind === 'answer')
      for (const { kind, label, Icon, make, unavailable } of makings(item.id))
        entries.push({ id: kind, label, icon: <Icon aria-hidden="true" />, onAction: make, unavailable });
    if (item.kind === 'card' && canWrite) {
      const stays = staysOnBoard(item, stage, { canWrite, canNote });
      const hindrances = { written: 'takeOffWritten', played: 'takeOffPlayed', always: undefined } as const;
      entries.push(entry('takeOff', Undo2, takeOff, hindrances[stays ?? 'always']));
    }
    if (item.kind === 'note' && canNote)
      entries.push({ ...entry('removeNote', Trash2, takeOff), danger: true });
    return entries;
  };

  const changingCluster = (cluster: ClusterSubject) => {
    if (!canWrite) return [];
    const entries = [
      entry('rename', Pencil, onRename ?? (() => openTask({ kind: 'title', id: cluster.id }))),
    ];
    if (Object.keys(clusters).some((id) => id !== cluster.id))
      entries.push(
        entry('merge', Combine, () => openTask({ kind: 'move', subjects: [cluster], merges: true, onDone })),
      );
    const split = act(() => actions.split(cluster));
    return [...entries, entry('split', Ungroup, split)];
  };

  const changes = () => {
    if (subject.kind === 'cluster') return changingCluster(subject);
    return inZone === undefined ? [] : changing(subject);
  };
  return (
    <MenuButton
      label={t(($) => $.board.item.menu, { label: words.item(subject) })}
      items={[...reading(), ...moving(), ...changes()]}
    />
  );
}
