import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../../shared/api/useAct.ts';
import { useFormats } from '../../../shared/i18n/formats.ts';
import { useText } from '../../../shared/i18n/text.ts';
import { ActDialog } from '../../../shared/ui/ActDialog.tsx';
import { Panel } from '../../../shared/ui/Panel.tsx';
import { TextField } from '../../../shared/ui/TextField.tsx';
import { apply, type Competition, type NewApplication, type OwnCandidacy, withdraw } from '../api.ts';
import css from './Applicants.module.css';

interface OwnPanelProps {
  readonly competition: Competition;
  readonly own: OwnCandidacy;
}

/** Whether the reader may apply, why not, and what he wrote. */
export function OwnPanel({ competition, own }: OwnPanelProps) {
  const { t } = useTranslation('competition');
  const { date, moment } = useFormats();
  const text = useText();
  const [asked, setAsked] = useState<'apply' | 'withdraw'>();
  const { competitionId, takesApplications } = competition;
  const touches = [['portfolio', 'competition', competitionId]];
  const applying = useAct<NewApplication, Competition>({
    send: (body, key) => apply(competitionId, body, key),
    touches,
  });
  const withdrawing = useAct<void, Competition>({ send: () => withdraw(competitionId), touches });
  const close = () => setAsked(undefined);
  return (
    <Panel
      title={t('own.title')}
      lead={takesApplications ? t('own.until', { until: date(competition.applyUntil) }) : t('own.closed')}
      actions={
        takesApplications && own.applied ? (
          <Button onClick={() => setAsked('withdraw')} aria-haspopup="dialog">
            {t('own.withdraw')}
          </Button>
        ) : takesApplications && own.eligible ? (
          <Button type="primary" onClick={() => setAsked('apply')} aria-haspopup="dialog">
            {t('own.apply')}
          </Button>
        ) : null
      }
    >
      {own.applied ? (
        <>
          <p>{t('own.appliedAt', { at: moment(own.applied.appliedAt) })}</p>
          <h3 className={css.what}>{t('word.servicePlan')}</h3>
          <p className={css.text}>{own.applied.servicePlan}</p>
          <h3 className={css.what}>{t('word.experience')}</h3>
          <p className={css.text}>{own.applied.experience}</p>
        </>
      ) : (
        <p>
          {own.eligible
            ? t('own.may')
            : t('own.mayNot', { reason: own.reason ? text(own.reason) : '', rule: own.rule ?? '' })}
        </p>
      )}
      <ActDialog<NewApplication>
        open={asked === 'apply'}
        onClose={close}
        title={t('own.apply')}
        lead={t('own.applyLead')}
        confirm={t('own.applyConfirm')}
        act={applying}
      >
        <TextField name="servicePlan" label={t('word.servicePlan')} hint={t('own.planHint')} longest={8000} rows={8} />
        <TextField name="experience" label={t('word.experience')} longest={2000} rows={4} />
      </ActDialog>
      <ActDialog<void>
        open={asked === 'withdraw'}
        onClose={close}
        title={t('own.withdraw')}
        lead={t('own.withdrawLead')}
        confirm={t('own.withdraw')}
        danger
        act={withdrawing}
      />
    </Panel>
  );
}
