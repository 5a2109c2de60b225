import { useMessages } from './language/useMessages.ts';

/** The first stop of the Tab key: past the header, to the element with id `content`. */
export function SkipLink() {
  const t = useMessages();
  return (
    <a
      href="#content"
      onClick={(event) => {
        // Fragments carry codes here, so the address stays as it is.
        event.preventDefault();
        document.getElementById('content')?.focus();
      }}
      className="print-hidden absolute top-2 left-2 z-50 -translate-y-24 rounded-control bg-ink px-4 py-3 font-semibold text-table focus:translate-y-0"
    >
      {t(($) => $.ui.skipToContent)}
    </a>
  );
}
