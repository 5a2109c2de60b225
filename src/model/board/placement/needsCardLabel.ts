import { middleOf, zoneOf, type Box, type Template, type ZoneId } from '../template.ts';

interface AnswerOnBoard extends Box {
  readonly zone: ZoneId | null;
  readonly inCluster: boolean;
}

/** Whether an answer must say which card it is to, since nobody sees that from its place. */
export function needsCardLabel(
  template: Template,
  answer: AnswerOnBoard,
  card: { readonly zone: ZoneId | null } | undefined,
): boolean {
  if (answer.inCluster || card?.zone !== answer.zone) return true;
  const zone = zoneOf(template, answer.zone);
  if (zone === undefined) return false;
  const { x, y } = middleOf(answer);
  return x < zone.x || x > zone.x + zone.width || y < zone.y || y > zone.y + zone.height;
}
