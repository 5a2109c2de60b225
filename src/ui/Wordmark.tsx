import { HouseMark } from './HouseMark.tsx';
import { useMessages } from './language/useMessages.ts';

/** Three cards on a table, or the logo of the municipality, and the name. */
export function Wordmark({ compact = false }: { readonly compact?: boolean }) {
  const t = useMessages();
  return (
    <span className="inline-flex items-center gap-2.5 text-ink">
      <HouseMark>
        <svg viewBox="0 0 32 32" aria-hidden="true" className="keeps-colour size-8 shrink-0">
          <rect
            x="4"
            y="8"
            width="13"
            height="18"
            rx="2.5"
            className="fill-theme-leidinggevende"
            transform="rotate(-16 10 26)"
          />
          <rect
            x="15"
            y="8"
            width="13"
            height="18"
            rx="2.5"
            className="fill-theme-kennisbeleid"
            transform="rotate(16 22 26)"
          />
          <rect
            x="9"
            y="5"
            width="14"
            height="20"
            rx="2.5"
            className="fill-paper stroke-theme-kennisbronnen"
            strokeWidth="1.5"
          />
          <path d="M9 8a3 3 0 0 1 3-3h8a3 3 0 0 1 3 3v1H9z" className="fill-theme-kennisbronnen" />
          <path d="M12.5 14h7M12.5 17.5h5" className="stroke-ink" strokeWidth="1.5" strokeLinecap="round" />
        </svg>
      </HouseMark>
      <span className={compact ? 'sr-only' : 'serif text-[1.375rem] font-semibold tracking-[-0.01em]'}>
        {t(($) => $.ui.brand)}
      </span>
    </span>
  );
}
