import { useQuery } from '@tanstack/react-query';
import { Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/i18n/formats.ts';
import { useText } from '../../../shared/i18n/text.ts';
import { Answer, Nothing } from '../../../shared/ui/Answer.tsx';
import { DataTable } from '../../../shared/ui/DataTable.tsx';
import { Mark } from '../../../shared/ui/Mark.tsx';
import { QualificationMark } from '../../../shared/ui/QualificationMark.tsx';
import { certificatesQuery, credentialLink, pdfLink } from '../api.ts';
import css from './Rows.module.css';

/** Certificates to print, to show by computer, and where whoever is shown one verifies it. */
export function CertificateTable({ staffId }: { readonly staffId: string }) {
  const { t } = useTranslation('register');
  const { date } = useFormats();
  const text = useText();
  const certificates = useQuery(certificatesQuery(staffId));
  return (
    <Answer query={certificates}>
      {(all) =>
        all.length === 0 ? (
          <Nothing text={t('certificate.none')} />
        ) : (
          <DataTable
            caption={t('certificate.title')}
            rows={all}
            rowKey={(one) => one.certificateId}
            columns={[
              {
                key: 'level',
                title: t('certificate.level'),
                rowHeader: true,
                render: (one) => (
                  <>
                    {text(one.tierName)}{' '}
                    {one.provisional ? <Mark tone="ink">{t('certificate.provisional')}</Mark> : null}
                    <span className={css.soft}>{t('certificate.issued', { date: date(one.issuedAt) })}</span>
                  </>
                ),
              },
              {
                key: 'state',
                title: t('column.state'),
                render: (one) =>
                  one.state ? (
                    <QualificationMark state={one.state} />
                  ) : (
                    <Mark tone="plain">{t('certificate.later')}</Mark>
                  ),
              },
              {
                key: 'valid',
                title: t('certificate.valid'),
                wideOnly: true,
                render: (one) => t('certificate.fromTo', { from: date(one.validFrom), to: date(one.validTo) }),
              },
              {
                key: 'download',
                title: t('certificate.download'),
                noPrint: true,
                render: (one) => (
                  <span className={css.links}>
                    <a href={pdfLink(one.certificateId)} download>
                      PDF
                    </a>
                    <a href={credentialLink(one.certificateId)} download>
                      {t('certificate.credential')}
                    </a>
                    <a href={one.verificationUrl}>{t('certificate.page')}</a>
                  </span>
                ),
              },
              {
                key: 'verify',
                title: t('certificate.verify'),
                wideOnly: true,
                render: (one) => (
                  <Typography.Text
                    className={css.copied ?? ''}
                    copyable={{ text: one.verificationUrl, tooltips: false }}
                  >
                    <a href={one.verificationUrl}>{one.verificationUrl}</a>
                  </Typography.Text>
                ),
              },
            ]}
          />
        )
      }
    </Answer>
  );
}
