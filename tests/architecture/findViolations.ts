// Reads the imports of one file and holds them against the table of rooms.
import { isBuiltin } from 'node:module';
import { posix } from 'node:path';
import { parseSync } from 'vite';
import { rooms } from './rooms.ts';

interface Import {
  readonly from: string;
  readonly typeOnly: boolean;
}

interface Place {
  readonly room: string;
  /** The folder that makes up the room; two features have one name, but different folders. */
  readonly folder: string;
}

/** The room a file lives in; nothing when it is outside all of them. */
export function placeOf(path: string): Place | undefined {
  for (const [room, { folder }] of Object.entries(rooms)) {
    const pattern = new RegExp(`^${folder.replace('*', '[^/]+')}(?=/)`);
    const found = pattern.exec(path)?.[0];
    if (found !== undefined) return { room, folder: found };
  }
  return undefined;
}

function readImports(path: string, source: string): readonly Import[] {
  const { module, errors } = parseSync(path, source);
  if (errors.length > 0) throw new Error(`${path} does not parse: ${errors[0]?.message ?? ''}`);
  const fixed = module.staticImports.map(({ moduleRequest, entries }) => ({
    from: moduleRequest.value,
    typeOnly: entries.length > 0 && entries.every((entry) => entry.isType),
  }));
  const passedOn = module.staticExports.flatMap(({ entries }) =>
    entries.flatMap((entry) =>
      entry.moduleRequest ? [{ from: entry.moduleRequest.value, typeOnly: entry.isType }] : [],
    ),
  );
  const later = module.dynamicImports.map(({ moduleRequest }) => ({
    from: source.slice(moduleRequest.start, moduleRequest.end).replace(/^(['"`])(.*)\1$/s, '$2'),
    typeOnly: false,
  }));
  return [...fixed, ...passedOn, ...later];
}

function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

function refuses(path: string, { room: name, folder }: Place, { from, typeOnly }: Import): boolean {
  const room = rooms[name];
  if (room === undefined) return true;
  if (!from.startsWith('.')) {
    return isBuiltin(from) ? room.node !== true : !room.packages.includes(packageOf(from));
  }
  const target = placeOf(posix.join(posix.dirname(path), from));
  if (target === undefined) return true;
  if (target.folder === folder) return false;
  const allowed = typeOnly ? [...room.rooms, ...(room.types ?? [])] : room.rooms;
  return !allowed.includes(target.room);
}

/** The imports in `source` that the room of `path` (from the top of the project, with slashes) may not have. */
export function findViolations(path: string, source: string): readonly string[] {
  const place = placeOf(path);
  if (place === undefined) return [`${path} is in no room`];
  return readImports(path, source)
    .filter((found) => refuses(path, place, found))
    .map(({ from }) => `${path}: ${place.room} may not import ${from}`);
}
