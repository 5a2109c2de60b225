/**
 * An editor whose every call goes to the present replica, also through a function that was taken from an earlier one. For
 * editors whose members are all functions that need no `this`.
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
