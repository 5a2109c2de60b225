import { useStage } from '../../session/hooks.tsx';
import { CodeDisplay } from '../../ui/CodeDisplay.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import { QrCode } from '../../ui/QrCode.tsx';
import { addressOf } from './addressOf.ts';

/** Before the session begins: how to come in, and how many are. */
export function Welcome({ joinUrl }: { readonly joinUrl: string }) {
  const t = useMessages('screen');
  const title = useStage((stage) => stage.title);
  const code = useStage((stage) => stage.code);
  // The big screen watches too, and is no person.
  const inside = useStage(
    (stage) => Object.values(stage.members).filter(({ role }) => role !== 'observer').length,
  );
  return (
    <div className="flex flex-1 flex-wrap items-center justify-center gap-[calc(var(--u)*5)]">
      <div className="flex min-w-0 flex-1 basis-80 flex-col gap-[calc(var(--u)*2)]">
        <p className="serif text-[max(1.5rem,calc(var(--u)*3.4))] leading-tight font-semibold wrap-anywhere">
          {title}
        </p>
        <div>
          <p className="text-[max(1.125rem,calc(var(--u)*2.2))]">{t(($) => $.screen.join)}</p>
          <p className="text-[max(1.125rem,calc(var(--u)*2.6))] font-semibold wrap-anywhere">
            {t(($) => $.screen.joinAt, { address: addressOf(joinUrl) })}
          </p>
        </div>
        <CodeDisplay code={code} size="huge" />
        <p role="status" className="tabular text-[max(1.25rem,calc(var(--u)*2.6))] text-muted">
          {t(($) => $.screen.inside, { count: inside })}
        </p>
      </div>
      <div className="flex flex-col items-center gap-[calc(var(--u)*1)]">
        <QrCode url={joinUrl} className="size-[max(11rem,calc(var(--u)*32))] shadow-raised" />
        <p className="text-[max(1rem,calc(var(--u)*1.8))] text-muted">{t(($) => $.screen.joinScan)}</p>
      </div>
    </div>
  );
}
