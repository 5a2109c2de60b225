/** The parts of a session's pages that are fetched when they are shown. */
import { lazy } from 'react';

export const BoardTable = lazy(async () => ({
  default: (await import('../../features/board/BoardTable.tsx')).BoardTable,
}));
export const BoardList = lazy(async () => ({
  default: (await import('../../features/board/BoardList.tsx')).BoardList,
}));
export const HarvestPanel = lazy(async () => ({
  default: (await import('../../features/harvest/HarvestPanel.tsx')).HarvestPanel,
}));
export const PeoplePanel = lazy(async () => ({
  default: (await import('../../features/steer/PeoplePanel.tsx')).PeoplePanel,
}));
export const FacilitatorTools = lazy(async () => ({
  default: (await import('./FacilitatorTools.tsx')).FacilitatorTools,
}));
