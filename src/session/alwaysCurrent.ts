/**
 * Edits that always reach the replica of this moment, also through a function that was taken before that replica was
 * thrown away and opened anew. For editors, whose every member is a function that needs no `this`.
 */
export function alwaysCurrent<Editor extends object>(current: () => Editor): Editor {
  return new Proxy({} as Editor, {
    get:
      (_target, name) =>
      (...given: readonly unknown[]): unknown => {
        const method: unknown = Reflect.get(current(), name);
        return typeof method === 'function' ? Reflect.apply(method, undefined, given) : undefined;
      },
  });
}
