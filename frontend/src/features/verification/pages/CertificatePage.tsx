import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { Answer } from '../../../shared/ui/Answer.tsx';
import { PageHeader } from '../../../shared/ui/PageHeader.tsx';
import { certificateQuery } from '../api.ts';
import { Banner, VerdictSheet } from '../components/VerdictSheet.tsx';
import css from './pages.module.css';

/** Where the number or the code on a certificate leads: is it valid today? */
export function CertificatePage() {
  const { certificateId = '' } = useParams();
  const { t } = useTranslation('verification');
  const certificate = useQuery(certificateQuery(certificateId));
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <div aria-live="polite">
        <Answer
          query={certificate}
          rows={8}
          none={<Banner look="bad" title={t('unknown')} detail={t('unknownText')} />}
        >
          {(verification) => <VerdictSheet verification={verification} />}
        </Answer>
      </div>
      <p className={css.again}>
        <Link to="/verify">{t('again')}</Link>
      </p>
    </>
  );
}
