import { readySteps, type ReadyProgrammeId } from '../../model/programme/presets.ts';
import { ProgrammeOverview } from './ProgrammeOverview.tsx';

/** A ready-made programme drawn. */
export function ReadyOverview({ id }: { readonly id: ReadyProgrammeId }) {
  return <ProgrammeOverview steps={readySteps(id).map((step) => ({ ...step, title: '' }))} />;
}
