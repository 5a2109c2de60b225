import { useLayoutEffect, useRef, type ReactNode } from 'react';

export interface FitTextProps {
  /** The largest and smallest type, in the screen's unit (see BigScreen). */
  readonly most: number;
  readonly least: number;
  readonly className?: string;
  readonly children: ReactNode;
}

const step = 0.2;

/** Words as large as the room that is left for them; where even the smallest does not fit, the end is out of sight. */
export function FitText({ most, least, className = '', children }: FitTextProps) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const room = box.current;
    if (room === null) return undefined;
    const fit = () => {
      for (let size = most; size >= least; size -= step) {
        room.style.fontSize = `max(1.25rem, calc(var(--u) * ${size.toFixed(1)}))`;
        if (room.scrollHeight <= room.clientHeight && room.scrollWidth <= room.clientWidth) return;
      }
    };
    fit();
    const watcher = new ResizeObserver(fit);
    watcher.observe(room);
    // Other words are another size.
    for (const words of room.children) watcher.observe(words);
    // A letter that comes later is wider than the one that stood in for it.
    document.fonts.addEventListener('loadingdone', fit);
    return () => {
      watcher.disconnect();
      document.fonts.removeEventListener('loadingdone', fit);
    };
  }, [most, least]);
  return (
    <div ref={box} className={`min-h-0 flex-1 overflow-hidden ${className}`}>
      {children}
    </div>
  );
}
