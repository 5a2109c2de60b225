/** What is there wherever this runs; a server has no `reportError`. */
interface Surroundings {
  readonly reportError?: (error: unknown) => void;
  readonly queueMicrotask: (task: () => void) => void;
}

/** The browser logs it like any other uncaught error, and a test of a page fails by it. */
function report(error: unknown): void {
  const { reportError, queueMicrotask } = globalThis as unknown as Surroundings;
  if (reportError !== undefined) reportError(error);
  else
    queueMicrotask(() => {
      throw error;
    });
}

/**
 * This listener, which now stops nobody: what it throws is reported, once. Documents, connections and stores call their
 * listeners one after another, and the first that throws keeps everything behind it from hearing.
 */
export function guarded<Given extends readonly unknown[]>(
  listener: (...given: Given) => void,
): (...given: Given) => void {
  let reported = false;
  return (...given) => {
    try {
      listener(...given);
    } catch (error) {
      if (!reported) report(error);
      reported = true;
    }
  };
}
