import { Alert } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '../api/problem.ts';

const KNOWN = new Set([0, 401, 403, 404, 409, 502, 503, 504]);

interface ProblemNoticeProps {
  readonly error: unknown;
  readonly action?: ReactNode;
  /** Instead of our word for the status, such as when something was not done rather than not read. */
  readonly title?: string;
}

/** Says what went wrong in the reader's language: the service's own sentence if it sent one, else ours. */
export function ProblemNotice({ error, action, title }: ProblemNoticeProps) {
  const { t } = useTranslation('common');
  const problem = error instanceof Problem ? error : new Problem(500);
  const known = KNOWN.has(problem.status) ? String(problem.status) : 'other';
  const text = problem.detail ?? t(`problem.text.${known}`, { status: problem.status });
  const { staffIds = [], violations = [] } = problem.body;
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      title={title ?? t(`problem.title.${known}`)}
      description={
        <>
          <p>{text}</p>
          {staffIds.length > 0 ? <p>{t('problem.concerned', { who: staffIds.join(' · ') })}</p> : null}
          {violations.map(({ field, message }) => (
            <p key={field + message}>
              {field} · {message}
            </p>
          ))}
        </>
      }
      action={action}
    />
  );
}
