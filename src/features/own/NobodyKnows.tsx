import { useStage } from '../../session/hooks.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';

/** After closing, without a link and without what the device kept: why nobody can say which answers are whose. */
export function NobodyKnows() {
  const t = useMessages('own');
  const named = useStage((stage) => stage.named);
  return (
    <section className="paper flex flex-col gap-3 p-5 sm:p-7">
      <h2 className="serif text-2xl leading-tight font-semibold">{t(($) => $.own.unknown.title)}</h2>
      <p>
        {t(($) => $.own.unknown.why)} {named && t(($) => $.own.unknown.named)}
      </p>
      <p>{t(($) => $.own.unknown.link)}</p>
      <p className="text-muted">{t(($) => $.own.unknown.without)}</p>
    </section>
  );
}
