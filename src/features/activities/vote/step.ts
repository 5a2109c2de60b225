import { Vote } from 'lucide-react';

import type { StepLooks } from '../activity.ts';

export const step: StepLooks = { vote: { Icon: Vote, tone: 'bg-ink text-table' } };
