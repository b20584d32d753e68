import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Notice, NoticeLine } from '../../../shared/api/notices.ts';
import { Problem } from '../../../shared/api/problem.ts';
import { useAct } from '../../../shared/api/useAct.ts';
import { useFormats } from '../../../shared/i18n/formats.ts';
import { ActDialog } from '../../../shared/ui/ActDialog.tsx';
import { closeNotice } from '../api.ts';

interface CloseNoticeProps {
  readonly notice: Notice;
  readonly lines: readonly NoticeLine[];
}

/** Ends the period after its last day; the service refuses while a case is open and says whose. */
export function CloseNotice({ notice, lines }: CloseNoticeProps) {
  const { t } = useTranslation('publicity');
  const { date, count, list } = useFormats();
  const [open, setOpen] = useState(false);
  const close = useAct({ send: () => closeNotice(notice), touches: [['grading'], ['home']] });
  const concerned = close.error instanceof Problem ? (close.error.body.staffIds ?? []) : [];
  const names = lines.filter(({ staffId }) => concerned.includes(staffId)).map(({ name }) => name);
  return (
    <>
      <Button type="primary" onClick={() => setOpen(true)} aria-haspopup="dialog">
        {t('close.name')}
      </Button>
      <ActDialog
        open={open}
        onClose={() => setOpen(false)}
        title={t('close.name')}
        lead={t('close.lead')}
        facts={[
          { label: t('close.version'), value: t('versions.version', { version: notice.version }) },
          { label: t('close.lines'), value: count(lines.length) },
          { label: t('column.ends'), value: date(notice.endsOn) },
          { label: t('close.hash'), value: <code>{notice.hash.slice(0, 12)}</code> },
          ...(names.length > 0 ? [{ label: t('close.open'), value: list(names) }] : []),
        ]}
        confirm={t('close.confirm')}
        act={close}
      />
    </>
  );
}
