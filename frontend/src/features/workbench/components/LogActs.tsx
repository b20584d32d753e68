import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../../shared/api/useAct.ts';
import { bankToday, useFormats } from '../../../shared/i18n/formats.ts';
import { ActDialog } from '../../../shared/ui/ActDialog.tsx';
import { TextField } from '../../../shared/ui/TextField.tsx';
import { WORKBENCH } from '../api.ts';
import { type LogEntry, type NewLogEntry, noteLogRead, type WorkDay, writeLog } from '../worklog.ts';
import { ClientField } from './ClientField.tsx';

interface WriteLogProps {
  readonly day: string;
  /** The entry that the new one corrects. */
  readonly corrects?: LogEntry;
}

/** A new entry of the own log; nothing that was written is ever changed. */
export function WriteLog({ day, corrects }: WriteLogProps) {
  const { t } = useTranslation(['workbench', 'common']);
  const { date } = useFormats();
  const [open, setOpen] = useState(false);
  const act = useAct<NewLogEntry, LogEntry>({
    send: (entry, key) =>
      writeLog(
        {
          ...entry,
          day,
          ...(corrects ? { corrects: corrects.entryId, clientId: corrects.clientId ?? '' } : {}),
        },
        key,
      ),
    touches: [WORKBENCH],
  });
  const late = day < bankToday();
  const title = corrects ? t('log.correctOf', { done: corrects.done }) : t('log.write');
  return (
    <>
      <Button
        type={corrects ? 'text' : 'primary'}
        size={corrects ? 'small' : 'middle'}
        onClick={() => setOpen(true)}
        aria-haspopup="dialog"
        aria-label={title}
      >
        {t(corrects ? 'log.correct' : 'log.write')}
      </Button>
      <ActDialog<NewLogEntry>
        open={open}
        onClose={() => setOpen(false)}
        title={`${t(corrects ? 'log.correct' : 'log.write')} · ${date(day)}`}
        lead={t(corrects ? 'log.correctLead' : late ? 'log.lateLead' : 'log.writeLead')}
        confirm={t('log.save')}
        act={act}
        {...(corrects
          ? {
              initial: {
                done: corrects.done,
                result: corrects.result ?? undefined,
                nextStep: corrects.nextStep ?? undefined,
              },
            }
          : {})}
      >
        {corrects ? null : <ClientField optional />}
        <TextField name="done" label={t('log.done')} longest={1000} rows={3} />
        <Form.Item name="result" label={t('log.result') + t('common:field.optional')}>
          <Input.TextArea rows={2} maxLength={1000} />
        </Form.Item>
        <Form.Item name="nextStep" label={t('log.nextStep') + t('common:field.optional')}>
          <Input maxLength={500} />
        </Form.Item>
      </ActDialog>
    </>
  );
}

interface Reading {
  readonly remark?: string;
}

/** A head notes that a log was read, with a remark if there is one. */
export function NoteLogRead({ work }: { readonly work: WorkDay }) {
  const { t } = useTranslation(['workbench', 'common']);
  const { date } = useFormats();
  const [open, setOpen] = useState(false);
  const act = useAct<Reading>({
    send: ({ remark }, key) => noteLogRead(work.staffId, work.day, remark, key),
    touches: [WORKBENCH],
  });
  return (
    <>
      <Button type="primary" onClick={() => setOpen(true)} aria-haspopup="dialog">
        {t('log.read')}
      </Button>
      <ActDialog<Reading>
        open={open}
        onClose={() => setOpen(false)}
        title={t('log.readOf', { name: work.name, day: date(work.day) })}
        lead={t('log.readLead')}
        confirm={t('log.read')}
        act={act}
      >
        <Form.Item name="remark" label={t('log.remark') + t('common:field.optional')}>
          <Input.TextArea rows={3} maxLength={500} />
        </Form.Item>
      </ActDialog>
    </>
  );
}
