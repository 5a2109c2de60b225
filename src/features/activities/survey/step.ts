import { ChartColumn, Gauge } from 'lucide-react';

import type { StepLooks } from '../activity.ts';

const tone = 'bg-action-wash text-action';

export const step: StepLooks = { statements: { Icon: ChartColumn, tone }, scan: { Icon: Gauge, tone } };
