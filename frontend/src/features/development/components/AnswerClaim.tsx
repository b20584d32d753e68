import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../../shared/api/useAct.ts';
import { useFormats } from '../../../shared/i18n/formats.ts';
import { useText } from '../../../shared/i18n/text.ts';
import { ActDialog } from '../../../shared/ui/ActDialog.tsx';
import { TextField } from '../../../shared/ui/TextField.tsx';
import { type Claim, confirmClaim, type DevelopmentCase, refuseClaim } from '../api.ts';

/** The head of the branch says whether the proof is right. */
export function AnswerClaim({ claim, clientName }: { readonly claim: Claim; readonly clientName: string }) {
  const { t } = useTranslation('development');
  const { date } = useFormats();
  const text = useText();
  const [asked, setAsked] = useState<'confirm' | 'refuse'>();
  const touches = [
    ['portfolio', 'development'],
    ['portfolio', 'developments'],
  ];
  const confirming = useAct<void, DevelopmentCase>({ send: () => confirmClaim(claim.claimId), touches });
  const refusing = useAct<{ reason: string }, DevelopmentCase>({
    send: ({ reason }) => refuseClaim(claim.claimId, reason),
    touches,
  });
  const close = () => setAsked(undefined);
  const facts = [
    { label: t('word.client'), value: clientName },
    { label: t('word.claimant'), value: `${claim.name} ${claim.staffId}` },
    { label: t('word.proofKind'), value: `${text(claim.proofKind)} · ${date(claim.proofDate)}` },
  ];
  return (
    <>
      <Button type="primary" size="small" onClick={() => setAsked('confirm')} aria-haspopup="dialog">
        {t('answer.confirm')}
      </Button>{' '}
      <Button size="small" danger onClick={() => setAsked('refuse')} aria-haspopup="dialog">
        {t('answer.refuse')}
      </Button>
      <ActDialog<void>
        open={asked === 'confirm'}
        onClose={close}
        title={t('answer.confirm')}
        lead={t('answer.confirmLead')}
        facts={facts}
        confirm={t('answer.confirm')}
        act={confirming}
      />
      <ActDialog<{ reason: string }>
        open={asked === 'refuse'}
        onClose={close}
        title={t('answer.refuse')}
        facts={facts}
        confirm={t('answer.refuse')}
        danger
        act={refusing}
      >
        <TextField name="reason" label={t('word.reason')} longest={2000} rows={3} />
      </ActDialog>
    </>
  );
}
