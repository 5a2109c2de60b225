/** Dots as dots: those that are, and the places that are still empty. The number is said elsewhere. */
export function DotRow({ filled, empty = 0 }: { readonly filled: number; readonly empty?: number }) {
  return (
    <span aria-hidden="true" className="inline-flex flex-wrap items-center gap-1">
      {Array.from({ length: filled + empty }, (_, index) => (
        <span
          key={index}
          className={`keeps-colour size-3.5 rounded-full border-2 border-action ${index < filled ? 'bg-action' : ''}`}
        />
      ))}
    </span>
  );
}
