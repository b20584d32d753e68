import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type Notice, type NoticeLine, noticeLinesQuery, PARTS, pointsOf } from '../../../shared/api/notices.ts';
import { useFormats } from '../../../shared/i18n/formats.ts';
import { Mark, type Tone } from '../../../shared/ui/Mark.tsx';
import { type Change, changesIn } from '../model/changes.ts';
import { type NoticeState, stateOf } from '../model/period.ts';
import css from './VersionList.module.css';

interface VersionListProps {
  readonly notices: readonly Notice[];
  readonly shown: number;
  readonly today: string;
}

const TONE: Record<NoticeState, Tone> = { running: 'teal', over: 'bronze', closed: 'ink', superseded: 'plain' };

/** Every version that was posted, the newest first, with what it changed and why. */
export function VersionList({ notices, shown, today }: VersionListProps) {
  const { t } = useTranslation('publicity');
  const { date, moment } = useFormats();
  return (
    <ol className={css.versions} aria-label={t('versions.title')}>
      {[...notices].reverse().map((notice) => {
        const state = stateOf(notice, notices.length, today);
        const name = t('versions.version', { version: notice.version });
        return (
          <li key={notice.version} aria-current={notice.version === shown ? 'true' : undefined}>
            <p className={css.name}>
              {notice.version === shown ? name : <Link to={`/notices/${notice.planId}/${notice.version}`}>{name}</Link>}
              <Mark tone={TONE[state]}>{t(`state.${state}`)}</Mark>
            </p>
            <p>{t(`cause.${notice.cause.split('/')[0]}`)}</p>
            <p className={css.soft}>
              {t('versions.posted', { by: notice.postedBy, at: moment(notice.postedAt), ends: date(notice.endsOn) })}
            </p>
            {notice.closedAt ? (
              <p className={css.soft}>{t('versions.closed', { by: notice.closedBy, at: moment(notice.closedAt) })}</p>
            ) : null}
            {notice.version > 1 ? <Changes notice={notice} /> : null}
          </li>
        );
      })}
    </ol>
  );
}

function Changes({ notice: { planId, version } }: { readonly notice: Notice }) {
  const { t } = useTranslation('publicity');
  const { data: lines } = useQuery(noticeLinesQuery(planId, version));
  const { data: previous } = useQuery(noticeLinesQuery(planId, version - 1));
  if (!lines || !previous) return null;
  const changes = changesIn(version, lines, previous);
  return (
    <details className={css.changes} open={changes.length <= 10}>
      <summary>{t('versions.changes', { count: changes.length })}</summary>
      <ul>
        {changes.map((change) => (
          <ChangedLine key={change.line.staffId} change={change} />
        ))}
      </ul>
    </details>
  );
}

function ChangedLine({ change: { line, before } }: { readonly change: Change }) {
  const { t } = useTranslation(['publicity', 'common']);
  const { score } = useFormats();
  const tier = ({ proposedTier, outcome }: NoticeLine) =>
    proposedTier ? t(`common:rmTier.${proposedTier}`) : t(`common:outcome.${outcome}`);
  const moves = [
    ...PARTS.map((part) => [
      t(`common:part.${part}`),
      score(before && pointsOf(before, part)),
      score(pointsOf(line, part)),
    ]),
    [t('column.total'), score(before?.total), score(line.total)],
    [t('column.rank'), String(before?.rank ?? '–'), String(line.rank ?? '–')],
    [t('column.tier'), before ? tier(before) : '–', tier(line)],
  ].filter(([, was, is]) => was !== is);
  return (
    <li>
      <b>{line.name}</b>
      {moves.map(([what, was, is]) => (
        <span key={what}>
          {what} {was} → {is}
        </span>
      ))}
    </li>
  );
}
