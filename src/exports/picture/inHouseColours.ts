/** The picture of the board in the colours of a municipality. */
import type { HouseLook } from '../houseLook.ts';
import { repainted } from '../markup.ts';
import { sourceColour, themeColour } from '../office/colours.ts';
import type { Block, Outline } from '../outline/outline.ts';
import type { PictureView } from './boardPicture.ts';
import { colours } from './pieces.ts';

/** Which role has which colour in a picture. */
const roleOf: ReadonlyMap<string, string> = new Map([
  [colours.table, 'table'],
  // Lighter than the table, as it is on the screen.
  [colours.zone, 'surface'],
  [colours.sheet, 'surface'],
  [colours.paper, 'paper'],
  [colours.ink, 'ink'],
  [colours.muted, 'muted'],
  [colours.line, 'control'],
  [colours.edge, 'line'],
  ...Object.entries(themeColour).map(([theme, colour]) => [`#${colour}`, `theme-${theme}`] as const),
  ...Object.entries(sourceColour).map(([source, colour]) => [`#${colour}`, `source-${source}`] as const),
]);

/** The same outline, with pictures that are drawn in the colours of the house; the outline itself without a house. */
export function inHouseColours(outline: Outline, house: HouseLook | null | undefined): Outline {
  if (!house) return outline;
  const paint = (colour: string) => {
    const chosen = house.colours[roleOf.get(colour) ?? ''];
    return chosen === undefined ? colour : `#${chosen}`;
  };
  const painted = <T extends PictureView>(view: T): T => ({
    ...view,
    draw: (has) => repainted(view.draw(has), paint),
  });
  const inColours = (block: Block): Block => {
    if (block.type !== 'picture') return block;
    const { picture } = block;
    return { ...block, picture: { ...painted(picture), parts: picture.parts.map(painted) } };
  };
  return {
    ...outline,
    sections: outline.sections.map((section) => ({ ...section, blocks: section.blocks.map(inColours) })),
  };
}
