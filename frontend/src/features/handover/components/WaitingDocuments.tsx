import { Alert, Button, Checkbox } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../../shared/api/useAct.ts';
import { useFormats } from '../../../shared/i18n/formats.ts';
import { ActDialog } from '../../../shared/ui/ActDialog.tsx';
import { ClosedPeriodNote } from '../../../shared/ui/ClosedPeriodNote.tsx';
import { type HandoverDocument, type Signed, sign, TOUCHED } from '../api.ts';
import { clientsIn, shownOf, signable, unticked } from '../model/waiting.ts';
import { DocumentTable } from './DocumentTable.tsx';
import { TickAll } from './TickAll.tsx';
import css from './Waiting.module.css';

interface WaitingDocumentsProps {
  readonly rows: readonly HandoverDocument[];
  /** Whether there are more than the page shows. */
  readonly more: boolean;
}

/** Everything that awaits the reader's signature, ticked and signed in one act for hundreds of clients. */
export function WaitingDocuments({ rows, more }: WaitingDocumentsProps) {
  const { t } = useTranslation('handover');
  const { count } = useFormats();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [signing, setSigning] = useState(false);
  const chosen = rows.filter(({ documentId }) => !left.has(documentId));
  const ready = signable(chosen);
  const closed = [...new Set(ready.flatMap((one) => one.affectsClosedPeriod))];
  const open = unticked(chosen);
  const act = useAct<unknown, Signed>({
    send: (_, key) => sign(shownOf(ready), key),
    touches: TOUCHED,
  });
  const choose = (documentId: string, wanted: boolean) =>
    setLeft((before) => {
      const after = new Set(before);
      if (wanted) after.delete(documentId);
      else after.add(documentId);
      return after;
    });
  return (
    <>
      <div className={css.bar}>
        <Checkbox
          checked={left.size === 0}
          indeterminate={left.size > 0 && chosen.length > 0}
          onChange={({ target }) => setLeft(target.checked ? new Set() : new Set(rows.map((one) => one.documentId)))}
        >
          {t('waiting.all')}
        </Checkbox>
        <span aria-live="polite">
          {t('waiting.chosen', { documents: count(chosen.length), clients: count(clientsIn(chosen)) })}
        </span>
        <span className={css.acts}>
          <TickAll documents={open} />
          <Button type="primary" disabled={ready.length === 0} onClick={() => setSigning(true)} aria-haspopup="dialog">
            {t('sign.many', { n: ready.length })}
          </Button>
        </span>
      </div>
      {act.isSuccess && act.data ? (
        <Alert
          type="success"
          showIcon
          closable
          title={t('sign.done', { n: act.data.signed, complete: act.data.complete, clients: act.data.clients })}
        />
      ) : null}
      {more ? <p className={css.more}>{t('waiting.more')}</p> : null}
      <DocumentTable
        caption={t('waiting.title')}
        rows={rows}
        first={{
          key: 'choose',
          title: t('waiting.choose'),
          noPrint: true,
          render: (one) => (
            <Checkbox
              aria-label={t('waiting.chooseOne', {
                giver: one.giverName ?? t('word.nobody'),
                receiver: one.receiverName,
              })}
              checked={!left.has(one.documentId)}
              onChange={({ target }) => choose(one.documentId, target.checked)}
            />
          ),
        }}
      />
      <ActDialog
        open={signing}
        onClose={() => setSigning(false)}
        title={t('sign.title')}
        lead={t('sign.lead')}
        facts={[
          { label: t('word.documents'), value: count(ready.length) },
          { label: t('word.clients'), value: count(clientsIn(ready)) },
        ]}
        confirm={t('sign.confirm')}
        act={act}
      >
        {closed.length > 0 ? <ClosedPeriodNote periods={closed} /> : null}
      </ActDialog>
    </>
  );
}
