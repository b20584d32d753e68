import { Button, Form, Input } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { type NoticeLine, PARTS, type Part, pointsOf } from '../../../shared/api/notices.ts';
import { useAct } from '../../../shared/api/useAct.ts';
import { useFormats } from '../../../shared/i18n/formats.ts';
import { ActDialog } from '../../../shared/ui/ActDialog.tsx';
import { Choice } from '../../../shared/ui/Choice.tsx';
import { TextField } from '../../../shared/ui/TextField.tsx';
import { type Appeal, fileAppeal, type NewAppeal } from '../api.ts';
import { kindsFor } from '../model/kinds.ts';

interface FileAppealProps {
  readonly planId: string;
  /** The candidate's own line, which the appeal is about. */
  readonly line: NoticeLine;
  readonly appealed: readonly Part[];
}

/** A candidate appeals against one own component, each of them once. */
export function FileAppeal({ planId, line, appealed }: FileAppealProps) {
  const { t } = useTranslation('appeal');
  const { date } = useFormats();
  const [open, setOpen] = useState(false);
  const navigate = useNavigate();
  const file = useAct<NewAppeal, Appeal>({
    send: (body, key) => fileAppeal(planId, body, key),
    touches: [['grading', 'appeals', planId], ['home']],
    onDone: ({ appealId }) => navigate(`/appeals/${planId}/${appealId}`),
  });
  return (
    <>
      <Button type="primary" onClick={() => setOpen(true)} aria-haspopup="dialog">
        {t('file.name')}
      </Button>
      <ActDialog<NewAppeal>
        open={open}
        onClose={() => setOpen(false)}
        title={t('file.name')}
        lead={t('file.lead', { ends: date(line.endsOn) })}
        confirm={t('file.send')}
        act={file}
      >
        <PartAndKind line={line} appealed={appealed} />
        <TextField name="grounds" label={t('word.grounds')} longest={2000} rows={3} />
        <TextField name="evidence" label={t('word.evidence')} hint={t('file.evidenceHint')} longest={8000} rows={5} />
      </ActDialog>
    </>
  );
}

function PartAndKind({ line, appealed }: Omit<FileAppealProps, 'planId'>) {
  const { t } = useTranslation(['appeal', 'common']);
  const { score } = useFormats();
  const form = Form.useFormInstance<NewAppeal>();
  const part = Form.useWatch('part', form);
  const kind = Form.useWatch('kind', form);
  const kinds = kindsFor(part);
  const misfit = kind !== undefined && !kinds.includes(kind);
  useEffect(() => {
    if (misfit) form.resetFields(['kind']);
  }, [misfit, form]);
  return (
    <>
      <Choice
        name="part"
        label={t('word.part')}
        options={PARTS.map((one) => ({
          value: one,
          label: `${t(`common:part.${one}`)} ${score(pointsOf(line, one))}${
            appealed.includes(one) ? t('file.appealed') : ''
          }`,
          disabled: appealed.includes(one),
        }))}
      />
      {part ? (
        <Choice
          name="kind"
          label={t('word.kind')}
          hint={kind && !misfit ? t(`kind.${kind}.text`) : undefined}
          options={kinds.map((one) => ({ value: one, label: t(`kind.${one}.name`) }))}
        />
      ) : null}
      {kind === 'ITEM' ? (
        <Form.Item
          name="item"
          label={t('word.item')}
          rules={[{ required: true, whitespace: true, message: t('common:field.missing') }]}
        >
          <Input maxLength={64} />
        </Form.Item>
      ) : null}
    </>
  );
}
