import { memberColour } from './memberColour.ts';

export interface AvatarProps {
  readonly name: string;
  readonly colour: number;
  readonly size?: 'small' | 'regular' | 'large';
}

const sizes = {
  small: 'size-6 text-xs',
  regular: 'size-7 text-[0.8125rem]',
  large: 'size-11 text-lg',
} as const;

/** What a reader takes for the first letter. Firefox 115 has no Segmenter, and takes the first code point for it. */
function firstSign(name: string): string {
  const { Segmenter } = Intl as Partial<typeof Intl>;
  const [first = '?'] =
    Segmenter === undefined ? name : [...new Segmenter().segment(name)].map(({ segment }) => segment);
  return first;
}

/** The first letter of a name on the member's colour. Decoration: the name is always written beside it. */
export function Avatar({ name, colour, size = 'regular' }: AvatarProps) {
  return (
    <span
      aria-hidden="true"
      className={`${memberColour(colour)} forced-line grid shrink-0 place-items-center rounded-full border border-transparent bg-(--member) font-bold text-white ${sizes[size]}`}
    >
      {firstSign(name.trim()).toLocaleUpperCase()}
    </span>
  );
}
