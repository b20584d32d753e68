import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { hasRole, useMe } from '../../../shared/auth/me.ts';
import { Answer, Nothing } from '../../../shared/ui/Answer.tsx';
import { PageHeader } from '../../../shared/ui/PageHeader.tsx';
import { Stack } from '../../../shared/ui/Stack.tsx';
import { closedForPayQuery, type PaidPeriod, payOfQuery } from '../api.ts';
import { RunSheet } from '../components/RunSheet.tsx';
import { Statement } from '../components/Statement.tsx';

/** Pay of a closed period: the own statement, or for HR, committee and auditor the whole run. */
export function PayPage() {
  const { t } = useTranslation('pay');
  const { periodId } = useParams();
  const me = useMe();
  const navigate = useNavigate();
  const periods = useQuery(closedForPayQuery);
  const department = hasRole(me, 'hr', 'committee', 'auditor');
  return (
    <Stack>
      <Answer query={periods} rows={8}>
        {(all) => {
          const period = periodId ? all.find((one) => one.periodId === periodId) : all[0];
          return (
            <>
              <PageHeader
                eyebrow={t(department ? 'eyebrow.run' : 'eyebrow.own')}
                title={period ? t('titleOf', { title: period.title }) : t('title')}
                lead={t(department ? 'lead.run' : 'lead.own')}
                actions={
                  period ? (
                    <Select
                      aria-label={t('period')}
                      value={period.periodId}
                      onChange={(to) => navigate(`/pay/${to}`)}
                      popupMatchSelectWidth={false}
                      options={all.map((one) => ({ value: one.periodId, label: one.title }))}
                    />
                  ) : null
                }
              />
              {period ? (
                department ? (
                  <RunSheet key={period.periodId} period={period} />
                ) : (
                  <Own key={period.periodId} period={period} staffId={me.personId ?? ''} />
                )
              ) : (
                <Nothing text={t('none')} />
              )}
            </>
          );
        }}
      </Answer>
    </Stack>
  );
}

function Own({ period, staffId }: { readonly period: PaidPeriod; readonly staffId: string }) {
  const { t } = useTranslation('pay');
  const pay = useQuery(payOfQuery(period.periodId, staffId));
  return (
    <Answer query={pay} rows={8} none={<Nothing text={t('ownNone')} />}>
      {(own) => <Statement pay={own} />}
    </Answer>
  );
}
