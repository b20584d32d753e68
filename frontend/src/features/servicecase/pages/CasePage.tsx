import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useFormats } from '../../../shared/i18n/formats.ts';
import { useText } from '../../../shared/i18n/text.ts';
import { Answer } from '../../../shared/ui/Answer.tsx';
import { Beside } from '../../../shared/ui/Beside.tsx';
import { BranchName } from '../../../shared/ui/BranchSelect.tsx';
import { FactList } from '../../../shared/ui/FactList.tsx';
import { Mark } from '../../../shared/ui/Mark.tsx';
import { PageHeader } from '../../../shared/ui/PageHeader.tsx';
import { Panel } from '../../../shared/ui/Panel.tsx';
import { Stack } from '../../../shared/ui/Stack.tsx';
import { type CaseDetail, type CaseEntry, caseQuery, rulesQuery } from '../api.ts';
import { CaseActs } from '../components/CaseActs.tsx';
import { Clock, useElapsed } from '../components/Clock.tsx';
import { StateOfCase } from '../components/StateOfCase.tsx';
import css from './CasePage.module.css';

/** One case: what it is about, its clocks, what may be done now, and everything that was done. */
export function CasePage() {
  const { caseId = '' } = useParams();
  const one = useQuery(caseQuery(caseId));
  return (
    <Answer query={one} rows={10}>
      {({ value, tag }) => <OfCase detail={value} tag={tag} />}
    </Answer>
  );
}

function OfCase({ detail, tag }: { readonly detail: CaseDetail; readonly tag: string | undefined }) {
  const { t } = useTranslation('servicecase');
  const { moment } = useFormats();
  const elapsed = useElapsed(detail.headline.readAt);
  const one = detail.headline;
  const contact = [detail.contactName, detail.contactPhone].filter(Boolean).join(' ');
  const facts = [
    { label: t('word.case'), value: one.caseId },
    { label: t('word.kind'), value: t(`kind.${one.kind}`) },
    { label: t('word.owner'), value: one.ownerName },
    { label: t('word.received'), value: moment(one.receivedAt) },
  ];
  const clock = (which: 'relay' | 'response' | 'resolution' | 'promise') => ({
    label: t(`clock.${which}`),
    value: (
      <>
        <Clock reading={one[which]} readAt={one.readAt} elapsed={elapsed} />
        {one[which].dueAt ? <span className={css.due}>{t('due', { at: moment(one[which].dueAt) })}</span> : null}
      </>
    ),
  });
  return (
    <>
      <PageHeader
        eyebrow={t('title')}
        title={t('one', { kind: t(`kind.${one.kind}`), caseId: one.caseId })}
        lead={<Link to="/service-cases">{t('back')}</Link>}
        actions={<CaseActs detail={detail} tag={tag} facts={facts} />}
      />
      <Beside>
        <Stack>
          <Panel title={t('panel.what')}>
            <p className={css.content}>{one.content}</p>
            <FactList
              facts={[
                ...facts.slice(1),
                { label: t('word.state'), value: <StateOfCase state={one.state} /> },
                {
                  label: t('word.unit'),
                  value: <BranchName branchId={one.ownerUnit} />,
                },
                ...(one.offeredUnit
                  ? [{ label: t('word.offered'), value: <BranchName branchId={one.offeredUnit} /> }]
                  : []),
                { label: t('word.channel'), value: t(`channel.${one.channel}`) },
                ...(one.clientId ? [{ label: t('field.client'), value: one.clientId }] : []),
                ...(contact ? [{ label: t('word.contact'), value: contact }] : []),
                { label: t('word.readBack'), value: t(detail.readBack ? 'yes' : 'no') },
                ...(detail.outcome ? [{ label: t('field.outcome'), value: t(`outcome.${detail.outcome}`) }] : []),
                ...(detail.returnReason ? [{ label: t('field.returnReason'), value: detail.returnReason }] : []),
              ]}
            />
          </Panel>
          <Panel title={t('panel.clocks')} lead={t('panel.clocksLead')}>
            <FactList facts={[clock('relay'), clock('response'), clock('resolution'), clock('promise')]} />
          </Panel>
        </Stack>
        <Panel title={t('panel.record')}>
          <ol className={css.entries} aria-label={t('panel.record')}>
            {detail.entries.map((entry) => (
              <Entry key={entry.seq} entry={entry} />
            ))}
          </ol>
        </Panel>
      </Beside>
    </>
  );
}

function Entry({ entry }: { readonly entry: CaseEntry }) {
  const { t } = useTranslation('servicecase');
  const { moment, list } = useFormats();
  const text = useText();
  const { data: rules } = useQuery(rulesQuery);
  const reason = rules?.pauseReasons.find(({ code }) => code === entry.note)?.title;
  return (
    <li>
      <strong>{t(`done.${entry.act}`)}</strong>
      {entry.unitId ? (
        <>
          {' → '}
          <BranchName branchId={entry.unitId} />
          {entry.toName ? ` ${entry.toName}` : ''}
        </>
      ) : null}
      <span className={css.due}>
        {entry.name} · {moment(entry.at)}
      </span>
      {entry.note ? <p className={css.content}>{entry.act === 'PAUSE' && reason ? text(reason) : entry.note}</p> : null}
      {entry.phrases.length > 0 ? <Mark tone="red">{t('phrases', { phrases: list(entry.phrases) })}</Mark> : null}
    </li>
  );
}
