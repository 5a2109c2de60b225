import type { RecordedAnswer } from '../../exports/notesRecord.ts';
import type { Wording } from '../../exports/wording.ts';
import { SourceSign } from '../../ui/SourceSign.tsx';
import { InsightMark } from './InsightMark.tsx';

/** One answer: the words first, then where they come from. */
export function NotedAnswer({
  answer,
  wording,
}: {
  readonly answer: RecordedAnswer;
  readonly wording: Wording;
}) {
  const { source, insight } = answer;
  const origin = wording.origin(answer);
  return (
    <li
      className={`${source === null ? '' : `source-${source}`} break-inside-avoid border-l-4 border-(--source,var(--kt-line)) pl-3`}
    >
      <p dir="auto" className="leading-snug wrap-anywhere whitespace-pre-wrap">
        {answer.text}
      </p>
      {(origin !== '' || insight) && (
        <p dir="auto" className="flex flex-wrap items-center gap-x-2 text-[0.9375rem] text-muted">
          {source !== null && <SourceSign source={source} word="none" />}
          {origin !== '' && <span>{origin}</span>}
          {insight && <InsightMark />}
        </p>
      )}
    </li>
  );
}
