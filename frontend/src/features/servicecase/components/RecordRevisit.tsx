import { useQuery } from '@tanstack/react-query';
import { Button, Checkbox, Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../../shared/api/useAct.ts';
import { useText } from '../../../shared/i18n/text.ts';
import { ActDialog } from '../../../shared/ui/ActDialog.tsx';
import { type Revisit, type RevisitResult, recordRevisit, rulesQuery } from '../api.ts';

interface Fields {
  readonly passed?: readonly string[];
  readonly signed?: boolean;
  readonly note?: string;
}

const resultOf = ({ passed = [], signed = false, note }: Fields): RevisitResult => ({
  passed,
  signed,
  note: note?.trim() || undefined,
});

/** The six points of the check, and the client's signature where the visit is on site. */
export function RecordRevisit({ revisit }: { readonly revisit: Revisit }) {
  const { t } = useTranslation('servicecase');
  const text = useText();
  const [open, setOpen] = useState(false);
  const { data: rules } = useQuery(rulesQuery);
  const record = useAct<Fields>({
    send: (fields) => recordRevisit(revisit, resultOf(fields)),
    touches: [
      ['portfolio', 'revisits'],
      ['portfolio', 'revisit-samples'],
    ],
  });
  const contact = [revisit.clientId, revisit.contactName, revisit.contactPhone].filter(Boolean).join(' ');
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)} aria-haspopup="dialog">
        {t('revisit.record')}
      </Button>
      <ActDialog<Fields>
        open={open}
        onClose={() => setOpen(false)}
        title={t('revisit.record')}
        lead={t(revisit.onSite ? 'revisit.leadOnSite' : 'revisit.lead')}
        facts={[
          { label: t('word.case'), value: revisit.caseId },
          { label: t('field.content'), value: revisit.content },
          { label: t('field.handling'), value: revisit.handling },
          { label: t('word.contact'), value: contact || t('revisit.noContact') },
        ]}
        confirm={t('revisit.confirm')}
        act={record}
      >
        <Form.Item name="passed" label={t('revisit.points')} extra={t('revisit.pointsHint')}>
          <Checkbox.Group
            options={(rules?.revisitPoints ?? []).map(({ code, title }) => ({ value: code, label: text(title) }))}
          />
        </Form.Item>
        <Form.Item
          name="signed"
          valuePropName="checked"
          rules={
            revisit.onSite
              ? [
                  {
                    validator: (_, signed: boolean | undefined) =>
                      signed ? Promise.resolve() : Promise.reject(new Error(t('revisit.signature'))),
                  },
                ]
              : []
          }
        >
          <Checkbox>{t('revisit.signed')}</Checkbox>
        </Form.Item>
        <Form.Item name="note" label={t('field.note')}>
          <Input.TextArea rows={2} maxLength={2000} />
        </Form.Item>
      </ActDialog>
    </>
  );
}
