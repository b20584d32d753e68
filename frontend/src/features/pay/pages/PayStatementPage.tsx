import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { Answer, Nothing } from '../../../shared/ui/Answer.tsx';
import { PageHeader } from '../../../shared/ui/PageHeader.tsx';
import { Stack } from '../../../shared/ui/Stack.tsx';
import { payOfQuery } from '../api.ts';
import { Statement } from '../components/Statement.tsx';

/** Somebody's statement, as HR, the committee and the auditor read it. */
export function PayStatementPage() {
  const { periodId = '', staffId = '' } = useParams();
  const { t } = useTranslation('pay');
  const pay = useQuery(payOfQuery(periodId, staffId));
  return (
    <Stack>
      <Answer
        query={pay}
        rows={10}
        none={
          <>
            <PageHeader title={t('title')} />
            <Nothing text={t('statementNone')} />
          </>
        }
      >
        {(found) => (
          <>
            <PageHeader
              eyebrow={t(`state.${found.state}`)}
              title={t('statementOf', { name: found.name })}
              lead={<Link to={`/pay/${periodId}`}>{t('back')}</Link>}
              actions={<Button onClick={() => globalThis.print()}>{t('print')}</Button>}
            />
            <Statement pay={found} />
          </>
        )}
      </Answer>
    </Stack>
  );
}
