import { markup, type Markup } from '../html/markup.ts';
import { sizeOnPage, type Picture } from '../office/picture.ts';

/** Where a picture is inside the package. */
export const picturePath = ({ name }: Pick<Picture, 'name'>) => `Pictures/${name}.png`;

/** A picture on the line, with what it shows in words. */
export function pictureXml(picture: Picture): Markup {
  const { name, title, description } = picture;
  const { wide, high } = sizeOnPage(picture);
  return markup`<draw:frame draw:name="${name}" draw:style-name="Picture" text:anchor-type="as-char" svg:width="${wide.toFixed(2)}cm" svg:height="${high.toFixed(2)}cm"><draw:image xlink:href="${picturePath(picture)}" xlink:type="simple" xlink:show="embed" xlink:actuate="onLoad"/><svg:title>${title}</svg:title><svg:desc>${description}</svg:desc></draw:frame>`;
}
