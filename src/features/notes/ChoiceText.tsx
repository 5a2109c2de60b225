export interface ChoiceTextProps {
  readonly id: string;
  readonly title: string;
  readonly hint: string;
}

/** What a file is called, and whom it is for. */
export function ChoiceText({ id, title, hint }: ChoiceTextProps) {
  return (
    <div className="min-w-0 flex-1">
      <p id={id} className="font-semibold">
        {title}
      </p>
      <p className="text-[0.9375rem] text-muted">{hint}</p>
    </div>
  );
}
