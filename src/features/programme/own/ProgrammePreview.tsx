import { stepTitle } from '../../../messages/stepTitle.ts';
import { hasOwnWords } from '../../../model/ownProgramme.ts';
import type { ProgrammeFile } from '../../../model/programmeFile.ts';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { OwnOverview } from '../ProgrammeOverview.tsx';
import { namedStep } from './namedStep.ts';

/** A programme of somebody else, before one takes it over: all that is in it, as text. */
export function ProgrammePreview({ programme }: { readonly programme: ProgrammeFile }) {
  const t = useMessages('facilitator', 'ownProgrammes', 'programme');
  const said = programme.steps.filter(hasOwnWords);
  return (
    <>
      <section className="paper max-w-3xl p-5 sm:p-7">
        <OwnOverview programme={programme} />
      </section>
      {said.length > 0 && (
        <section className="flex max-w-3xl flex-col gap-4">
          <h2 className="serif text-2xl font-semibold">{t(($) => $.programmeShare.says)}</h2>
          {said.map((step) => (
            <div key={step.id} className="flex flex-col gap-1">
              <h3 className="font-semibold wrap-anywhere">{stepTitle(namedStep(step), t)}</h3>
              {(['say', 'ask', 'mind'] as const).map(
                (part) =>
                  step[part] && (
                    <p key={part} className="whitespace-pre-wrap wrap-anywhere">
                      <span className="block text-sm text-muted">{t(($) => $.programmeEditor[part])}</span>
                      {step[part]}
                    </p>
                  ),
              )}
            </div>
          ))}
        </section>
      )}
    </>
  );
}
