import { activities } from './registry.ts';

type Named<Part> = Part & { readonly name: string };

/** The files of one name in the activities' folders, in the order of the registry. An activity may lack one. */
export function partsOf<Part extends object>(
  found: Readonly<Record<string, Part>>,
  file: string,
): readonly Named<Part>[] {
  return Object.keys(activities).flatMap((name) => {
    const part = found[`./${name}/${file}`];
    return part === undefined ? [] : [{ ...part, name }];
  });
}
