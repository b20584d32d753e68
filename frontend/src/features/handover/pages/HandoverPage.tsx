import { useQuery } from '@tanstack/react-query';
import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useFormats } from '../../../shared/i18n/formats.ts';
import { Answer } from '../../../shared/ui/Answer.tsx';
import { BranchName } from '../../../shared/ui/BranchSelect.tsx';
import { ClosedPeriodNote } from '../../../shared/ui/ClosedPeriodNote.tsx';
import { FactList } from '../../../shared/ui/FactList.tsx';
import { PageHeader } from '../../../shared/ui/PageHeader.tsx';
import { Panel } from '../../../shared/ui/Panel.tsx';
import { Stack } from '../../../shared/ui/Stack.tsx';
import { type HandoverDetail, handoverQuery } from '../api.ts';
import { Checks } from '../components/Checks.tsx';
import { ClientTable } from '../components/ClientTable.tsx';
import { DocumentActs } from '../components/DocumentActs.tsx';
import { Papers } from '../components/Papers.tsx';
import { Signatures } from '../components/Signatures.tsx';
import { StateMark } from '../components/StateMark.tsx';
import css from './HandoverPage.module.css';

/** A handover document, on the screen and on paper: what is handed over, what was checked, who signed. */
export function HandoverPage() {
  const { documentId = '' } = useParams();
  const handover = useQuery(handoverQuery(documentId));
  return (
    <Answer query={handover} rows={12}>
      {({ value, tag }) => <Document detail={value} tag={tag} />}
    </Answer>
  );
}

function Document({ detail, tag }: { readonly detail: HandoverDetail; readonly tag: string | undefined }) {
  const { t } = useTranslation('handover');
  const { date, count } = useFormats();
  const { document } = detail;
  const mayEdit = detail.editable && document.you !== null;
  return (
    <>
      <PageHeader
        eyebrow={t('one.eyebrow')}
        title={t('one.title', { giver: document.giverName ?? t('word.nobody'), receiver: document.receiverName })}
        lead={
          <Link to="/handovers" className="no-print">
            {t('one.back')}
          </Link>
        }
        actions={<DocumentActs detail={detail} tag={tag} />}
      />
      <Stack>
        {detail.returnReason ? (
          <Alert
            type="warning"
            showIcon
            title={t('one.returned', { who: detail.returnedBy })}
            description={detail.returnReason}
          />
        ) : null}
        <ClosedPeriodNote periods={document.affectsClosedPeriod} />
        <Panel title={t('one.facts')}>
          <FactList
            facts={[
              { label: t('word.state'), value: <StateMark document={document} /> },
              {
                label: t('party.GIVER'),
                value: document.giver
                  ? `${document.giverName} · ${document.giver}${document.giverLeft ? t('one.left') : ''}`
                  : t('one.noGiver'),
              },
              { label: t('party.RECEIVER'), value: `${document.receiverName} · ${document.receiver}` },
              { label: t('party.SUPERVISOR'), value: t(detail.headSupervises ? 'one.head' : 'one.marketing') },
              { label: t('word.branch'), value: <BranchName branchId={document.branchId} /> },
              { label: t('word.source'), value: `${t(`source.${document.source}`)} ${document.decisionId}` },
              { label: t('word.from'), value: date(document.effectiveFrom) },
              { label: t('word.clients'), value: count(document.clients) },
            ]}
          />
          <p className={css.note}>{t(detail.late ? 'one.late' : 'one.midnight')}</p>
        </Panel>
        <Panel title={t('checks.title')} lead={t(mayEdit ? 'checks.lead' : 'checks.stands')}>
          <Checks detail={detail} tag={tag} editable={mayEdit} />
        </Panel>
        <Panel title={t('clients.title')} lead={t('clients.lead')}>
          <ClientTable clients={detail.clients} />
        </Panel>
        <Panel title={t('papers.title')} lead={t('papers.lead')}>
          <Papers detail={detail} tag={tag} editable={mayEdit} />
        </Panel>
        <Panel title={t('signatures.title')} lead={t('signatures.lead')}>
          <Signatures detail={detail} />
        </Panel>
      </Stack>
    </>
  );
}
