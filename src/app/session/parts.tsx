/** The parts of a session's pages that are fetched when they are shown. */
import { lazy } from 'react';

export const BoardTable = lazy(async () => ({
  default: (await import('../../features/board/BoardTable.tsx')).BoardTable,
}));
export const BoardList = lazy(async () => ({
  default: (await import('../../features/board/BoardList.tsx')).BoardList,
}));
const Soon = () => null;
export const SteerBar = Soon;
export const PeoplePanel = Soon;
export const HarvestPanel = Soon;
export const SessionMenu = Soon;
export const NotesView = (_: { downloads: readonly { label: string; href: string }[] }) => <Soon />;
export const BigScreen = (_: { joinUrl: string }) => <Soon />;
