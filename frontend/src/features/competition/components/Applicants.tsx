import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/i18n/formats.ts';
import { Nothing } from '../../../shared/ui/Answer.tsx';
import { Mark } from '../../../shared/ui/Mark.tsx';
import { Panel } from '../../../shared/ui/Panel.tsx';
import { RmTierMark } from '../../../shared/ui/tier.tsx';
import type { Applicant } from '../api.ts';
import css from './Applicants.module.css';

/** Who applied, with the plans that the panel reads. */
export function Applicants({ applicants }: { readonly applicants: readonly Applicant[] }) {
  const { t } = useTranslation('competition');
  return (
    <Panel title={t('applicants.title', { count: applicants.length })} lead={t('applicants.lead')}>
      {applicants.length === 0 ? (
        <Nothing text={t('applicants.none')} />
      ) : (
        <ul className={css.list}>
          {applicants.map((applicant) => (
            <li key={applicant.staffId}>
              <One applicant={applicant} />
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

function One({ applicant }: { readonly applicant: Applicant }) {
  const { t } = useTranslation('competition');
  const { score } = useFormats();
  return (
    <>
      <h3 className={css.name}>
        {applicant.name} <span className={css.id}>{applicant.staffId}</span> {applicant.branchName}{' '}
        <RmTierMark tier={applicant.tier} />{' '}
        {applicant.barredBy ? <Mark tone="red">{t('applicants.barred', { rule: applicant.barredBy })}</Mark> : null}
      </h3>
      {applicant.examTotal === null ? null : (
        <p className={css.record}>
          {t('applicants.recordText', {
            total: score(applicant.examTotal),
            rank: applicant.examRank ?? '–',
            free: score(applicant.freeCapacity, 1),
          })}
        </p>
      )}
      <h4 className={css.what}>{t('word.servicePlan')}</h4>
      <p className={css.text}>{applicant.servicePlan}</p>
      <h4 className={css.what}>{t('word.experience')}</h4>
      <p className={css.text}>{applicant.experience}</p>
    </>
  );
}
