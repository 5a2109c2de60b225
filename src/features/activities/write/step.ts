import { PenLine } from 'lucide-react';

import type { StepLooks } from '../activity.ts';

export const step: StepLooks = { write: { Icon: PenLine, tone: 'bg-action text-on-action' } };
