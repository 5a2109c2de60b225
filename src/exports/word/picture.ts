import { markup, type Markup } from '../html/markup.ts';
import type { Picture } from '../office/balancePicture.ts';

/** Where the only picture of the document is, inside the package and as a relation. */
export const picturePath = 'media/balance.png';
export const pictureRelation = 'rIdPicture';

/** English Metric Units: 914,400 to the inch. The picture is as wide as the text. */
const width = 6_120_000;

/** A picture on the line, with what it shows in words. */
export function pictureXml({ width: pixels, height, description }: Picture): Markup {
  const high = Math.round((width / pixels) * height);
  return markup`<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${width}" cy="${high}"/><wp:docPr id="1" name="balance" descr="${description}"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="1" name="balance.png" descr="${description}"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="${pictureRelation}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${width}" cy="${high}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
}
