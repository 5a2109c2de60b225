/**
 * The stand on which boards are measured, ours and others' alike: in the page, it moves thirty hands as the network
 * would, and writes down every frame. The driver outside (drive.ts) does what a person does.
 */

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** One other person: where they point, and the item they drag, if they do. */
export interface Hand {
  readonly name: string;
  readonly cursor: Point;
  readonly drag: { readonly item: number; readonly at: Point } | null;
}

/** What a board must offer to be measured. */
export interface Board {
  /** Shows where others are now. Called for every message that would come in. */
  show(hands: readonly Hand[]): void;
  /** The middle of an item on the screen. */
  middleOf(item: number): Point;
}

export interface Frames {
  /** Times between frames in ms, as the browser's own clock of frames counts them. */
  readonly deltas: readonly number[];
  readonly longTasks: readonly number[];
}

interface Stand {
  readonly ready: boolean;
  readonly middleOf: Board['middleOf'];
  startHands(): void;
  stopHands(): void;
  startFrames(): void;
  stopFrames(): Frames;
}

declare global {
  interface Window {
    stand?: Stand;
  }
}

export const itemSize = { width: 190, height: 120 } as const;
const gap = 20;
const columns = 25;
const people = 30;
const dragging = 10;
/** Each person is heard twenty times a second; messages come in three groups, as a server's ticks bring them. */
const groups = 3;
const messageMs = 50 / groups;

/** How many items the address asks for. */
export const itemCount = Number(new URLSearchParams(location.search).get('items') ?? '50');

/** Where an item lies: a grid, wide as a screen is. */
export function placeOf(item: number): Point {
  const wide = Math.min(columns, Math.ceil(Math.sqrt(itemCount * 1.3)));
  return {
    x: (item % wide) * (itemSize.width + gap),
    y: Math.floor(item / wide) * (itemSize.height + gap),
  };
}

const words =
  'inwoners komen pas aan tafel als het plan al klaar is en dan kunnen ze alleen nog ja of nee zeggen tegen de gemeente'.split(
    ' ',
  );

/** What an item says: some eighty letters, no two alike. */
export function textOf(item: number): string {
  return `${item} ${Array.from({ length: 13 }, (_, index) => words[(item * 7 + index) % words.length]).join(' ')}`;
}

function handAt(person: number, seconds: number): Hand {
  const item = person < dragging ? Math.floor((person * itemCount) / dragging) + 2 : null;
  const home = placeOf(item ?? Math.floor((person * itemCount) / people));
  const angle = seconds * 2 + person;
  const at = { x: home.x + Math.cos(angle) * 220, y: home.y + Math.sin(angle) * 160 };
  const cursor = { x: at.x + 40, y: at.y + 30 };
  return { name: `Deelnemer ${person}`, cursor, drag: item === null ? null : { item, at } };
}

/** Puts a board on the stand. */
export function measureOn(board: Board): void {
  let deltas: number[] = [];
  let longTasks: number[] = [];
  let last = 0;
  let frame = 0;
  let messages: ReturnType<typeof setInterval> | undefined;
  const hands = Array.from({ length: people }, (_, person) => handAt(person, 0));
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longTasks.push(duration);
  }).observe({ type: 'longtask' });

  const onFrame = (now: number) => {
    if (last > 0) deltas.push(now - last);
    last = now;
    frame = requestAnimationFrame(onFrame);
  };
  let turn = 0;
  const onMessage = () => {
    turn += 1;
    for (let person = turn % groups; person < people; person += groups)
      hands[person] = handAt(person, performance.now() / 1_000);
    board.show([...hands]);
  };

  window.stand = {
    ready: true,
    middleOf: board.middleOf,
    startHands: () => {
      messages = setInterval(onMessage, messageMs);
    },
    stopHands: () => clearInterval(messages),
    startFrames: () => {
      deltas = [];
      longTasks = [];
      last = 0;
      frame = requestAnimationFrame(onFrame);
    },
    stopFrames: () => {
      cancelAnimationFrame(frame);
      return { deltas, longTasks };
    },
  };
}
