import { memberColour } from '../../ui/memberColour.ts';

/** Who holds a thing now, written under it. */
export function HolderTag({ name, colour }: { readonly name: string; readonly colour: number }) {
  return (
    <span
      aria-hidden="true"
      className={`${memberColour(colour)} forced-line absolute top-full left-1 mt-1 origin-top-left scale-[calc(1/var(--zoom))] rounded-md border border-transparent bg-(--member) px-2 py-0.5 text-[0.8125rem] font-semibold whitespace-nowrap text-white`}
    >
      {name}
    </span>
  );
}
