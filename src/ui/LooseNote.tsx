import type { ReactNode } from 'react';
import { InsightMark } from './AnswerNote.tsx';

export interface LooseNoteProps {
  readonly text: string;
  /** Shown, muted, while there is no text. */
  readonly placeholder: string;
  readonly size?: 'board' | 'list' | 'big';
  readonly insight?: boolean;
  readonly picked?: boolean;
  readonly children?: ReactNode;
}

const measures = {
  board: 'w-[11.875rem] min-h-24 p-2.5 gap-1.5 text-[0.9375rem] leading-tight',
  list: 'p-3.5 gap-2 text-base leading-snug',
  big: 'p-6 gap-3 text-[clamp(1.25rem,1.9vw,3rem)] leading-snug',
} as const;

/** A loose note: a sheet with a folded corner, so that it is never taken for an answer. */
export function LooseNote({
  text,
  placeholder,
  size = 'list',
  insight = false,
  picked = false,
  children,
}: LooseNoteProps) {
  return (
    <article
      data-picked={picked || undefined}
      className={`loose-note answer-note settle flex flex-col ${measures[size]}`}
    >
      <p className={`wrap-anywhere whitespace-pre-wrap ${text.trim() === '' ? 'text-muted italic' : ''}`}>
        {text.trim() === '' ? placeholder : text}
      </p>
      {insight && (
        <p className="ml-auto text-[0.875em]">
          <InsightMark />
        </p>
      )}
      {children}
    </article>
  );
}
