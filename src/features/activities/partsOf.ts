import { activities } from './registry.ts';

type Named<Part> = Part & { readonly name: string };

/** The files of one name in the activities' folders, in the order of the registry. An activity may lack one. */
export function partsOf<Part extends object>(found: Readonly<Record<string, Part>>): readonly Named<Part>[] {
  return Object.keys(activities).flatMap((name) =>
    Object.entries(found)
      .filter(([path]) => path.startsWith(`./${name}/`))
      .map(([, part]) => ({ ...part, name })),
  );
}
