import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../../shared/api/useAct.ts';
import { useFormats } from '../../../shared/i18n/formats.ts';
import { ActDialog } from '../../../shared/ui/ActDialog.tsx';
import { ClosedPeriodNote } from '../../../shared/ui/ClosedPeriodNote.tsx';
import { TextField } from '../../../shared/ui/TextField.tsx';
import { type HandoverDetail, sign, TOUCHED, takeBack } from '../api.ts';

interface DocumentActsProps {
  readonly detail: HandoverDetail;
  readonly tag: string | undefined;
}

/** Signing when it is the reader's turn, taking the signatures back, printing. */
export function DocumentActs({ detail, tag }: DocumentActsProps) {
  const { t } = useTranslation('handover');
  const { count, date } = useFormats();
  const [asked, setAsked] = useState<'sign' | 'return'>();
  const { document } = detail;
  const close = () => setAsked(undefined);
  const signing = useAct<unknown>({
    send: (_, key) => sign([{ documentId: document.documentId, hash: document.hash }], key),
    touches: TOUCHED,
  });
  const returning = useAct<{ reason: string }>({
    send: ({ reason }) => takeBack(document.documentId, reason, tag),
    touches: TOUCHED,
  });
  const mayReturn = document.you !== null && document.awaits !== null && detail.signatures.length > 0;
  return (
    <>
      <Button onClick={() => globalThis.print()}>{t('one.print')}</Button>
      {mayReturn ? (
        <Button onClick={() => setAsked('return')} aria-haspopup="dialog">
          {t('return.name')}
        </Button>
      ) : null}
      {document.you !== null && document.you === document.awaits ? (
        <Button
          type="primary"
          disabled={document.ticked < document.mandatory}
          onClick={() => setAsked('sign')}
          aria-haspopup="dialog"
        >
          {t('sign.one', { party: t(`party.${document.you}`) })}
        </Button>
      ) : null}
      <ActDialog
        open={asked === 'sign'}
        onClose={close}
        title={t('sign.title')}
        lead={t(document.awaits === 'SUPERVISOR' && document.giverLeft ? 'sign.forGiver' : 'sign.lead')}
        facts={[
          { label: t('word.clients'), value: count(document.clients) },
          { label: t('word.from'), value: date(document.effectiveFrom) },
          { label: t('signatures.hash'), value: <code>{document.hash.slice(0, 16)}</code> },
        ]}
        confirm={t('sign.confirm')}
        act={signing}
      >
        {document.affectsClosedPeriod.length > 0 ? <ClosedPeriodNote periods={document.affectsClosedPeriod} /> : null}
      </ActDialog>
      <ActDialog
        open={asked === 'return'}
        onClose={close}
        title={t('return.name')}
        lead={t('return.lead')}
        confirm={t('return.confirm')}
        danger
        act={returning}
      >
        <TextField name="reason" label={t('return.reason')} longest={500} rows={3} />
      </ActDialog>
    </>
  );
}
