import { CardBack } from '../CardBack.tsx';
import type { ThemeName } from '../ThemeSign.tsx';

const degreesApart = 9;
const fewest = 5;

/** A deck as it lies on a table before anybody takes a card: decoration. */
export function WallFan({ themes }: { readonly themes: readonly ThemeName[] }) {
  const count = Math.max(fewest, themes.length);
  const cards = Array.from({ length: count }, (_, index) => themes[index % themes.length]);
  const middle = (count - 1) / 2;
  return (
    <div aria-hidden="true" className="relative h-[calc(var(--u)*19)] w-[calc(var(--u)*34)] max-w-full">
      {cards.map((theme, index) => (
        <div
          // Cards that lie still have no name of their own: their position is all they have.
          // oxlint-disable-next-line react/no-array-index-key
          key={index}
          className="arriving absolute bottom-[calc(var(--u)*1.5)] left-1/2 h-[calc(var(--u)*15)] w-[calc(var(--u)*11)] origin-[50%_150%] *:h-full *:min-h-0! *:text-[calc(var(--u)*3)]!"
          style={{
            marginLeft: 'calc(var(--u) * -5.5)',
            rotate: `${(index - middle) * degreesApart}deg`,
            animationDelay: `${index * 70}ms`,
            animationFillMode: 'backwards',
          }}
        >
          <CardBack {...(theme && { theme })} />
        </div>
      ))}
    </div>
  );
}
