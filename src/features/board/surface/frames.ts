/** The clock and the frames of a browser; a test brings its own. */
export interface Frames {
  /** In ms. */
  readonly now: () => number;
  readonly request: (draw: () => void) => void;
  /** Whether everything should be where it belongs at once. */
  readonly isCalm: () => boolean;
  /** Lets the browser know that an element is about to move many times. Gives the way to stop. */
  readonly loosen: (element: Drawable) => () => void;
}

/** As much of an element as is needed to move it. */
export interface Drawable {
  readonly style: { translate: string };
}

const nowhere = { translate: ['0px 0px', '0px 0px'], transform: ['translate(0px)', 'translate(0px)'] };

/**
 * Lets the browser know that this property of an element is about to change in every frame. Otherwise it looks at all
 * layers of the page anew each time, which with 500 items takes 5 ms; `will-change` does not tell it enough. A paused
 * animation that adds nothing does.
 */
export function loosen(element: Element, property: keyof typeof nowhere): () => void {
  const animation = element.animate({ [property]: nowhere[property] }, { duration: 1, composite: 'add' });
  animation.pause();
  return () => animation.cancel();
}

let reduced: boolean | null = null;

/** Asked for every movement, and asking the browser each time costs a layout: it tells when the answer changes. */
function wantsLittleMotion(): boolean {
  if (reduced === null) {
    const query = matchMedia('(prefers-reduced-motion: reduce)');
    reduced = query.matches;
    query.addEventListener('change', ({ matches }) => {
      reduced = matches;
    });
  }
  return reduced;
}

export const browserFrames: Frames = {
  now: () => performance.now(),
  request: (draw) => void requestAnimationFrame(draw),
  isCalm: wantsLittleMotion,
  loosen: (element) => (element instanceof Element ? loosen(element, 'translate') : () => undefined),
};

/** Gives the function that asks for a frame, if none is on its way. `draw` says whether another one must follow. */
export function frameLoop(frames: Frames, draw: () => boolean): () => void {
  let waiting = false;
  const ask = () => {
    if (waiting) return;
    waiting = true;
    frames.request(() => {
      waiting = false;
      if (draw()) ask();
    });
  };
  return ask;
}
