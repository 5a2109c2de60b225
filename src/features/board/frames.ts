/** The clock and the frames of a browser; a test brings its own. */
export interface Frames {
  /** In ms. */
  readonly now: () => number;
  readonly request: (draw: () => void) => void;
  /** Whether everything should be where it belongs at once. */
  readonly isCalm: () => boolean;
}

/** As much of an element as is needed to move it. */
export interface Drawable {
  readonly style: { translate: string };
}

export const browserFrames: Frames = {
  now: () => performance.now(),
  request: (draw) => void requestAnimationFrame(draw),
  isCalm: () => matchMedia('(prefers-reduced-motion: reduce)').matches,
};
