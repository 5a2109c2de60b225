/** What a page's main thread did, read from a trace of the browser. What else runs on the machine is not in it. */

/** What to trace for it. */
export const categories = ['disabled-by-default-devtools.timeline', 'devtools.timeline', '__metadata'];

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** In µs: when it began, and how long it took by the clock and of the processor. */
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

const timeOf = (events: readonly TraceEvent[]) =>
  events.filter(({ name }) => name === 'RunTask').reduce((sum, { dur = 0, tdur = dur }) => sum + tdur, 0) /
  1_000;

/** All that the main thread of the busiest page did, in the order of time. */
function busiest(trace: Buffer): readonly TraceEvent[] {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] };
  const threads = traceEvents
    .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
    .map(({ pid, tid }) => traceEvents.filter((event) => event.pid === pid && event.tid === tid));
  const [most = []] = threads.toSorted((a, b) => timeOf(b) - timeOf(a));
  return most.toSorted((a, b) => a.ts - b.ts);
}

/** How much processor time it took in all, in ms. */
export const busyTime = (trace: Buffer): number => timeOf(busiest(trace));

/** How much processor time it took from one frame to the next, in ms, on a page that asks for every frame. */
export function workPerFrame(trace: Buffer): number[] {
  const works: number[] = [];
  let work: number | null = null;
  for (const { name, dur = 0, tdur = dur } of busiest(trace)) {
    if (name === 'FireAnimationFrame') {
      if (work !== null) works.push(work);
      work = 0;
    } else if (name === 'RunTask' && work !== null) work += tdur / 1_000;
  }
  return works;
}
