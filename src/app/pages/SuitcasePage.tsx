import { useEffect, useState } from 'react';

import type { Reason } from '../../model/refusal.ts';
import { fetchSuitcases, unpackSuitcase, type Unpacked } from '../../session/suitcase.ts';
import { CopyField } from '../../ui/CopyField.tsx';
import { DropFile } from '../../ui/DropFile.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import { usePageTitle } from '../../ui/language/usePageTitle.ts';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { RefusalNotice } from '../../ui/RefusalNotice.tsx';
import { paths } from '../paths.ts';
import { SiteShell } from './SiteShell.tsx';

/** Where a session comes in that was made on another server, with the label that this one gives to the other. */
export function SuitcasePage() {
  const t = useMessages('suitcase');
  const [label, setLabel] = useState<string | null>(null);
  const [failed, setFailed] = useState<Reason | null>(null);
  usePageTitle(t(($) => $.suitcase.title));
  useEffect(() => {
    void fetchSuitcases().then((said) => {
      if (said.ok) setLabel(said.label);
      else setFailed(said.reason);
    });
  }, []);
  return (
    <SiteShell width="narrow">
      <div className="flex flex-col gap-8 pb-8">
        <div className="flex flex-col gap-3">
          <h1 className="serif text-[2rem] leading-tight font-semibold sm:text-[2.5rem]">
            {t(($) => $.suitcase.title)}
          </h1>
          <p className="text-lg leading-relaxed">{t(($) => $.suitcase.lead)}</p>
        </div>
        <section aria-labelledby="label" className="flex flex-col gap-4">
          <h2 id="label" className="serif text-2xl font-semibold">
            {t(($) => $.suitcase.labelTitle)}
          </h2>
          <p className="leading-relaxed">{t(($) => $.suitcase.labelText)}</p>
          {label === null && failed === null && <Loading />}
          <RefusalNotice reason={failed} />
          {label !== null && (
            <CopyField
              label={t(($) => $.suitcase.label)}
              hint={t(($) => $.suitcase.labelHint)}
              text={label}
            />
          )}
        </section>
        <section aria-labelledby="unpack" className="flex flex-col gap-4">
          <h2 id="unpack" className="serif text-2xl font-semibold">
            {t(($) => $.suitcase.unpackTitle)}
          </h2>
          <Unpack />
        </section>
      </div>
    </SiteShell>
  );
}

function Unpack() {
  const t = useMessages('suitcase');
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<Reason | null>(null);
  const [unpacked, setUnpacked] = useState<Unpacked | null>(null);
  const unpack = async (file: File) => {
    if (busy) return;
    setBusy(true);
    setRefused(null);
    setUnpacked(null);
    const result = await unpackSuitcase(file);
    setBusy(false);
    if (result.ok) setUnpacked(result);
    else setRefused(result.reason);
  };
  return (
    <>
      <DropFile choose={t(($) => $.suitcase.choose)} accept=".koffer" onFile={(file) => void unpack(file)}>
        <p className="text-[0.9375rem] text-muted">{t(($) => $.suitcase.drop)}</p>
      </DropFile>
      <div role="status">{busy && <p>{t(($) => $.suitcase.busy)}</p>}</div>
      <RefusalNotice title={t(($) => $.suitcase.failed)} reason={refused} />
      {unpacked !== null && <Outcome {...unpacked} />}
    </>
  );
}

function Outcome({ sessionId, memberId, title, already }: Unpacked) {
  const t = useMessages('suitcase');
  const seat = already ? undefined : memberId;
  return (
    <Notice
      live
      title={t(($) => (already ? $.suitcase.already : $.suitcase.done), { title })}
      actions={
        <LinkButton
          href={seat === undefined ? paths.session(sessionId) : paths.table(sessionId, seat)}
          variant="primary"
        >
          {t(($) => $.suitcase.go)}
        </LinkButton>
      }
    >
      {t(($) => (already ? $.suitcase.alreadyMore : $.suitcase.doneMore))}
    </Notice>
  );
}
