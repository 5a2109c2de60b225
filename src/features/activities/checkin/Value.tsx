import { faces, type Face } from '../../../model/activities/checkin/checkin.ts';
import { useMessages } from '../../../ui/language/useMessages.ts';

/** What was given, in words: a number or a word as it is, a face by its sign and its name. */
export function Value({ value }: { readonly value: string | number }) {
  const t = useMessages('checkin');
  const face = faces.find((one) => one === value);
  return (
    <>
      {face !== undefined && <FaceSign face={face} />}
      <span className="min-w-0 wrap-anywhere">
        {face === undefined ? value : t(($) => $.checkin.faces[face])}
      </span>
    </>
  );
}

/** The faces differ by their mouths, and the outer two by more than that; each has its word beside it. */
const mouths: Readonly<Record<Face, string>> = {
  'very-good': 'M7 13.5h10a5 5 0 0 1-10 0Z',
  good: 'M7.5 14.5q4.5 4 9 0',
  'so-so': 'M8 15.5h8',
  bad: 'M7.5 17q4.5-3.5 9 0',
  'very-bad': 'M7.5 17.5q4.5-5 9 0M6.5 7l3 1.5M17.5 7l-3 1.5',
};

export function FaceSign({ face }: { readonly face: Face }) {
  return (
    <svg
      viewBox="0 0 24 24"
      aria-hidden="true"
      className="size-[1.75em] shrink-0 fill-none stroke-current stroke-[1.75]"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <circle cx="12" cy="12" r="10" />
      <path d={`M9 10.25v.5M15 10.25v.5${mouths[face]}`} />
    </svg>
  );
}
