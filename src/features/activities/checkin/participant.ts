import { lazyParts } from '../../../ui/lazyParts.ts';
import type { ParticipantFace } from '../activity.ts';

const { MyCheckin } = lazyParts(['checkin'], { MyCheckin: () => import('./MyCheckin.tsx') });

export const participant: ParticipantFace = {
  moments: { 'checking-in': { View: MyCheckin }, 'checked-in': { View: MyCheckin } },
  begins: ($) => $.table.newCheckin,
  busy: ($) => $.checkinPanel.busy,
};
