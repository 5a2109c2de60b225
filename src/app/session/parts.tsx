/** The parts of a session's pages that are fetched when they are shown. */
import { lazyPart } from '../lazyPart.tsx';

export const ClosedNotice = lazyPart(async () => (await import('./ClosedNotice.tsx')).ClosedNotice);
export const NearlyFull = lazyPart(
  async () => (await import('../../features/trust/NearlyFull.tsx')).NearlyFull,
  'board',
);
export const BoardTable = lazyPart(
  async () => (await import('../../features/board/BoardTable.tsx')).BoardTable,
  'board',
);
export const BoardList = lazyPart(
  async () => (await import('../../features/board/list/BoardList.tsx')).BoardList,
  'board',
);
export const BoardMenu = lazyPart(async () => (await import('./BoardMenu.tsx')).BoardMenu, 'board');
export const ChangeTemplateDialog = lazyPart(
  async () => (await import('../../features/template/ChangeTemplateDialog.tsx')).ChangeTemplateDialog,
  'template',
);
export const ChosenTemplate = lazyPart(
  async () => (await import('../../features/template/ChosenTemplate.tsx')).ChosenTemplate,
  'template',
);
export const KeptBoardsDialog = lazyPart(
  async () => (await import('../../features/restore/KeptBoardsDialog.tsx')).KeptBoardsDialog,
  'template',
);
export const PictureDialog = lazyPart(
  async () => (await import('../../features/picture/PictureDialog.tsx')).PictureDialog,
  'board',
);
export const HarvestPanel = lazyPart(
  async () => (await import('../../features/harvest/HarvestPanel.tsx')).HarvestPanel,
  'board',
);
export const PeoplePanel = lazyPart(
  async () => (await import('../../features/steer/people/PeoplePanel.tsx')).PeoplePanel,
  'facilitator',
);
export const FacilitatorTools = lazyPart(
  async () => (await import('./facilitator/FacilitatorTools.tsx')).FacilitatorTools,
  'facilitator',
);
export const RetentionWarning = lazyPart(
  async () => (await import('../../features/steer/session-menu/RetentionWarning.tsx')).RetentionWarning,
  'facilitator',
);
export const WordsNow = lazyPart(
  async () => (await import('../../features/programme/WordsNow.tsx')).WordsNow,
  'facilitator',
  'words',
);
export const TimeInBar = lazyPart(async () => (await import('../../features/time/TimeInBar.tsx')).TimeInBar);
export const BesideTheBoard = lazyPart(
  async () => (await import('./facilitator/BesideTheBoard.tsx')).BesideTheBoard,
);
export const MyHand = lazyPart(async () => (await import('../../features/hand/MyHand.tsx')).MyHand, 'hand');
export const PlayedCards = lazyPart(
  async () => (await import('../../features/hand/PlayedCards.tsx')).PlayedCards,
  'hand',
);
export const MyVote = lazyPart(async () => (await import('../../features/vote/MyVote.tsx')).MyVote, 'vote');
export const DeviceBar = lazyPart(
  async () => (await import('../../features/beside/DeviceBar.tsx')).DeviceBar,
  'beside',
);
export const SeatBesideDialog = lazyPart(
  async () => (await import('../../features/beside/SeatBesideDialog.tsx')).SeatBesideDialog,
  'beside',
);
export const RehearsalNotice = lazyPart(
  async () => (await import('./trial/RehearsalNotice.tsx')).RehearsalNotice,
  'rehearsal',
);
export const PreviewNotice = lazyPart(
  async () => (await import('./trial/PreviewNotice.tsx')).PreviewNotice,
  'rehearsal',
);
