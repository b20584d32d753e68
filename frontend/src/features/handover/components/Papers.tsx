import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../../shared/api/useAct.ts';
import { useFormats } from '../../../shared/i18n/formats.ts';
import { ActDialog } from '../../../shared/ui/ActDialog.tsx';
import { Nothing } from '../../../shared/ui/Answer.tsx';
import { DataTable } from '../../../shared/ui/DataTable.tsx';
import { attach, type HandoverDetail, TOUCHED } from '../api.ts';
import { sha256Of } from '../model/sha256.ts';
import css from './Papers.module.css';

interface PapersProps {
  readonly detail: HandoverDetail;
  readonly tag: string | undefined;
  readonly editable: boolean;
}

/** The papers that belong to a handover, by name and SHA-256; the file stays with the bank's archive. */
export function Papers({ detail, tag, editable }: PapersProps) {
  const { t } = useTranslation('handover');
  const { moment } = useFormats();
  return (
    <>
      {detail.papers.length === 0 ? (
        <Nothing text={t('papers.none')} />
      ) : (
        <DataTable
          caption={t('papers.title')}
          rows={detail.papers}
          rowKey={(one) => one.name}
          columns={[
            { key: 'name', title: t('papers.name'), rowHeader: true, render: (one) => one.name },
            { key: 'sha', title: 'SHA-256', render: (one) => <code className={css.hash}>{one.sha256}</code> },
            { key: 'by', title: t('papers.by'), wideOnly: true, render: (one) => `${one.by} ${moment(one.at)}` },
          ]}
        />
      )}
      {editable ? <Attach documentId={detail.document.documentId} tag={tag} /> : null}
    </>
  );
}

function Attach({ documentId, tag }: { readonly documentId: string; readonly tag: string | undefined }) {
  const { t } = useTranslation(['handover', 'common']);
  const [open, setOpen] = useState(false);
  const act = useAct<{ name: string; sha256: string }>({
    send: (paper) => attach(documentId, paper, tag),
    touches: TOUCHED,
  });
  const missing = [{ required: true, message: t('common:field.missing') }];
  return (
    <div className="no-print">
      <Button onClick={() => setOpen(true)} aria-haspopup="dialog">
        {t('papers.add')}
      </Button>
      <ActDialog
        open={open}
        onClose={() => setOpen(false)}
        title={t('papers.add')}
        lead={t('papers.addLead')}
        confirm={t('papers.confirm')}
        act={act}
      >
        <FromFile />
        <Form.Item name="name" label={t('papers.name')} rules={missing}>
          <Input maxLength={200} />
        </Form.Item>
        <Form.Item
          name="sha256"
          label="SHA-256"
          rules={[{ required: true, pattern: /^[0-9a-f]{64}$/, message: t('papers.badHash') }]}
        >
          <Input maxLength={64} />
        </Form.Item>
      </ActDialog>
    </div>
  );
}

/** Reads name and hash off a file on the reader's own machine; nothing of it is sent. */
function FromFile() {
  const { t } = useTranslation('handover');
  const form = Form.useFormInstance<{ name: string; sha256: string }>();
  const take = async (file: File | undefined) => {
    if (file) form.setFieldsValue({ name: file.name, sha256: await sha256Of(file) });
  };
  return (
    <p>
      <label>
        {t('papers.file')} <input type="file" onChange={({ target }) => void take(target.files?.[0])} />
      </label>
    </p>
  );
}
