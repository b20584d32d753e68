import { useQuery } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../../shared/api/useAct.ts';
import { useFormats } from '../../../shared/i18n/formats.ts';
import { useText } from '../../../shared/i18n/text.ts';
import { ActDialog } from '../../../shared/ui/ActDialog.tsx';
import { type HandoverDocument, handoverQuery, TOUCHED, tick } from '../api.ts';
import { clientsIn } from '../model/waiting.ts';

/** Ticks every item of the checklist on several documents, with one remark, once all of it was really checked. */
export function TickAll({ documents }: { readonly documents: readonly HandoverDocument[] }) {
  const { t } = useTranslation('handover');
  const { count } = useFormats();
  const text = useText();
  const [open, setOpen] = useState(false);
  // The longest checklist of the chosen documents holds the items of all; what does not apply is left out by the service.
  const longest = documents.reduce<HandoverDocument | undefined>(
    (most, one) => (most && most.mandatory >= one.mandatory ? most : one),
    undefined,
  );
  const { data } = useQuery({ ...handoverQuery(longest?.documentId ?? ''), enabled: open && longest !== undefined });
  const items = data?.value.items.filter(({ mandatory }) => mandatory) ?? [];
  const act = useAct<{ remark?: string }>({
    send: ({ remark }, key) =>
      tick(
        documents.map(({ documentId }) => documentId),
        items.map(({ code }) => ({ item: code, remark })),
        key,
      ),
    touches: TOUCHED,
  });
  if (documents.length === 0) return null;
  return (
    <>
      <Button onClick={() => setOpen(true)} aria-haspopup="dialog">
        {t('tick.many', { n: documents.length })}
      </Button>
      <ActDialog
        open={open}
        onClose={() => setOpen(false)}
        title={t('tick.title')}
        lead={t('tick.lead')}
        facts={[
          { label: t('word.documents'), value: count(documents.length) },
          { label: t('word.clients'), value: count(clientsIn(documents)) },
        ]}
        confirm={t('tick.confirm')}
        act={act}
      >
        <ol>
          {items.map((item) => (
            <li key={item.code}>{text(item)}</li>
          ))}
        </ol>
        <Form.Item name="remark" label={t('word.remark')}>
          <Input maxLength={500} />
        </Form.Item>
      </ActDialog>
    </>
  );
}
