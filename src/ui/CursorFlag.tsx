import { memberColour } from './memberColour.ts';

/** Another member's pointer: an arrow and their name. Place it where the pointer is. */
export function CursorFlag({ name, colour }: { readonly name: string; readonly colour: number }) {
  return (
    <span aria-hidden="true" className={`${memberColour(colour)} pointer-events-none flex items-start`}>
      <svg viewBox="0 0 12 16" className="size-4 fill-(--member) stroke-paper" strokeWidth="1">
        <path d="M1 1v12l3.5-3H10z" />
      </svg>
      <span className="forced-line mt-3 -ml-1 max-w-40 truncate rounded-md rounded-tl-none border border-transparent bg-(--member) px-2 py-0.5 text-[0.8125rem] font-semibold text-white">
        {name}
      </span>
    </span>
  );
}
