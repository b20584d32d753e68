import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../../shared/api/useAct.ts';
import { bankToday } from '../../../shared/i18n/formats.ts';
import { useText } from '../../../shared/i18n/text.ts';
import { ActDialog } from '../../../shared/ui/ActDialog.tsx';
import { Choice } from '../../../shared/ui/Choice.tsx';
import { DayField } from '../../../shared/ui/DayField.tsx';
import { TextField } from '../../../shared/ui/TextField.tsx';
import {
  type DossierDetail,
  type DossierSlot,
  fileInDossier,
  type NewDossierItem,
  WORKBENCH,
  withdrawFromDossier,
} from '../api.ts';

interface SlotProps {
  readonly clientId: string;
  readonly slot: DossierSlot;
}

/** Files a document as one item of the dossier. */
export function FileItem({ clientId, slot }: SlotProps) {
  const { t } = useTranslation('workbench');
  const item = useText()(slot.title);
  const [open, setOpen] = useState(false);
  const act = useAct<NewDossierItem, DossierDetail>({
    send: (input, key) => fileInDossier(clientId, slot.code, input, key),
    touches: [WORKBENCH],
  });
  return (
    <>
      <Button
        size="small"
        onClick={() => setOpen(true)}
        aria-haspopup="dialog"
        aria-label={t('dossier.fileOf', { item })}
      >
        {t('dossier.file')}
      </Button>
      <ActDialog<NewDossierItem>
        open={open}
        onClose={() => setOpen(false)}
        title={t('dossier.fileOf', { item })}
        confirm={t('dossier.file')}
        act={act}
        initial={{ dated: bankToday(), name: item }}
      >
        <DayField name="dated" label={t('dossier.dated')} max={bankToday()} />
        <TextField name="name" label={t('dossier.name')} longest={200} rows={1} />
        <Choice
          name="doubleArchived"
          label={t('dossier.archive')}
          hint={t('dossier.archiveHint')}
          options={[
            { value: true, label: t('yes') },
            { value: false, label: t('no') },
          ]}
        />
        <Form.Item
          name="sha256"
          label={t('dossier.sha256') + t('common:field.optional')}
          rules={[{ pattern: /^\s*[0-9a-fA-F]{64}\s*$/, message: t('dossier.sha256Form') }]}
        >
          <Input autoComplete="off" />
        </Form.Item>
      </ActDialog>
    </>
  );
}

/** Takes an item out, with the reason. */
export function WithdrawItem({ clientId, slot }: SlotProps) {
  const { t } = useTranslation('workbench');
  const item = useText()(slot.title);
  const [open, setOpen] = useState(false);
  const act = useAct<{ readonly reason: string }, DossierDetail>({
    send: ({ reason }, key) => withdrawFromDossier(clientId, slot.code, reason, key),
    touches: [WORKBENCH],
  });
  return (
    <>
      <Button
        size="small"
        type="text"
        onClick={() => setOpen(true)}
        aria-haspopup="dialog"
        aria-label={t('dossier.withdrawOf', { item })}
      >
        {t('dossier.withdraw')}
      </Button>
      <ActDialog<{ readonly reason: string }>
        open={open}
        onClose={() => setOpen(false)}
        title={t('dossier.withdrawOf', { item })}
        lead={t('dossier.withdrawLead')}
        confirm={t('dossier.withdraw')}
        danger
        act={act}
      >
        <TextField name="reason" label={t('dossier.reason')} longest={500} rows={3} />
      </ActDialog>
    </>
  );
}
