import type { NamedStep } from '../../../messages/stepTitle.ts';
import type { FileStep } from '../../../model/programmeFile.ts';

/** A step of a file as far as its title comes from it. */
export const namedStep = ({ title = '', key, activity }: FileStep): NamedStep => ({
  title: title.trim(),
  key: key ?? null,
  activity,
});
