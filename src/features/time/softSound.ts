/**
 * A few soft notes, made here: no file, and no other server. A browser lets a page sound only after somebody touched it,
 * so the first touch prepares it; a page that nobody touched stays silent, and shows the words.
 */
let context: AudioContext | null = null;

function prepare(): void {
  context ??= new AudioContext();
  // Refused while nobody has touched the page yet: the next touch tries again.
  if (context.state === 'suspended') context.resume().catch(() => undefined);
}

/** Gets ready to sound at the next touch or key press, and at every one after it: a phone that slept must wake up. */
export function prepareOnTouch(): () => void {
  if (typeof AudioContext === 'undefined') return () => undefined;
  // Somebody who touched this page before may hear it at once.
  if (navigator.userActivation?.hasBeenActive) prepare();
  const until = new AbortController();
  const options = { capture: true, passive: true, signal: until.signal };
  globalThis.addEventListener('pointerdown', prepare, options);
  globalThis.addEventListener('keydown', prepare, options);
  return () => until.abort();
}

const melodies = {
  time: [
    { hertz: 523.25, after: 0 },
    { hertz: 659.25, after: 0.28 },
  ],
  reveal: [{ hertz: 392, after: 0 }],
} as const;
const loudest = 0.12;
const seconds = 1.1;

function play(audio: AudioContext, hertz: number, start: number): void {
  const volume = audio.createGain();
  volume.gain.setValueAtTime(0, start);
  volume.gain.linearRampToValueAtTime(loudest, start + 0.04);
  volume.gain.exponentialRampToValueAtTime(0.0001, start + seconds);
  const note = audio.createOscillator();
  note.type = 'sine';
  note.frequency.value = hertz;
  note.connect(volume).connect(audio.destination);
  note.start(start);
  note.stop(start + seconds);
}

/** Sounds once, when it may, after so many milliseconds. */
export function playSoftly(melody: keyof typeof melodies, afterMs = 0): void {
  if (context?.state !== 'running') return;
  try {
    const start = context.currentTime + afterMs / 1_000;
    for (const { hertz, after } of melodies[melody]) play(context, hertz, start + after);
  } catch {
    // A device that cannot sound shows the words.
  }
}
