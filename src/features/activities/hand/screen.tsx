import type { ScreenFace } from '../activity.ts';
import { PlayedOnWall } from './PlayedOnWall.tsx';
import { WallHand } from './WallHand.tsx';

export const screen: ScreenFace = { moments: { hand: WallHand }, Rest: PlayedOnWall };
