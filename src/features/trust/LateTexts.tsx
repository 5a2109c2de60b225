import { CopyField } from '../../ui/CopyField.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';

/** Gives their author the words that came too late, to be copied: they are nowhere else. */
export function LateTexts({ texts }: { readonly texts: readonly string[] }) {
  const t = useMessages('refusals');
  return (
    <div className="mt-3 flex flex-col gap-3">
      <p>{t(($) => $.late.more)}</p>
      {texts.map((text) => (
        <div key={text} className="flex flex-col gap-2">
          <p dir="auto" className="wrap-anywhere whitespace-pre-wrap">
            {text}
          </p>
          <CopyField label={t(($) => $.late.text)} text={text} />
        </div>
      ))}
    </div>
  );
}
