import type { ScreenFace } from '../activity.ts';
import { WallCheckin } from './WallCheckin.tsx';
import { WallGiven } from './WallGiven.tsx';

export const screen: ScreenFace = {
  texts: ['checkin'],
  moments: {
    'checking-in': WallCheckin,
    'checked-in': ({ moment: { checkin } }) => <WallGiven key={checkin.id} checkin={checkin} />,
  },
};
