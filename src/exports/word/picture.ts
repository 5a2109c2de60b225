import { markup, type Markup } from '../html/markup.ts';
import { sizeOnPage, type Picture } from '../office/picture.ts';

/** Where a picture is inside the package, from the document. */
export const picturePath = ({ name }: Pick<Picture, 'name'>) => `media/${name}.png`;
/** Its name as a relation of the document. */
export const pictureRelation = ({ name }: Pick<Picture, 'name'>) => `rIdPicture-${name}`;

const numbers: Readonly<Record<Picture['name'], number>> = { balance: 1, board: 2 };
/** Word measures in English Metric Units. */
const unitsToCentimetre = 360_000;

/** A picture on the line, with what it shows in words. */
export function pictureXml(picture: Picture): Markup {
  const { name, title, description } = picture;
  const { wide, high } = sizeOnPage(picture);
  const [cx, cy] = [Math.round(wide * unitsToCentimetre), Math.round(high * unitsToCentimetre)];
  const id = numbers[name];
  return markup`<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${cx}" cy="${cy}"/><wp:docPr id="${id}" name="${name}" descr="${description}" title="${title}"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="${id}" name="${name}.png" descr="${description}"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="${pictureRelation(picture)}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${cx}" cy="${cy}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
}
