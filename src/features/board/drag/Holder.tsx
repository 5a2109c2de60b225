import { memberColour } from '../../../ui/memberColour.ts';
import { OnScreenScale } from '../surface/OnScreenScale.tsx';

/** Who holds a thing now: a ring around it in their colour, and their name under it. */
export function Holder({ name, colour }: { readonly name: string; readonly colour: number }) {
  return (
    <span aria-hidden="true" className={`${memberColour(colour)} contents`}>
      {/* An outline would be drawn anew in every frame in which the thing moves. */}
      <span className="pointer-events-none absolute -inset-1.25 rounded-[0.9rem] border-3 border-(--member)" />
      <OnScreenScale className="forced-line absolute top-full left-1 mt-1 origin-top-left rounded-md border border-transparent bg-(--member) px-2 py-0.5 text-[0.8125rem] font-semibold whitespace-nowrap text-white">
        {name}
      </OnScreenScale>
    </span>
  );
}
