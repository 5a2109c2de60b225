import type { ScreenFace } from '../activity.ts';
import { WallCard } from './WallCard.tsx';

export const screen: ScreenFace = { moments: { card: WallCard, writing: WallCard, revealed: WallCard } };
