import { Alert } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '../api/problem.ts';

const KNOWN = new Set([0, 401, 403, 404, 409, 502, 503, 504]);

/** Says what went wrong in the reader's language: the service's own sentence if it sent one, else ours. */
export function ProblemNotice({ error, action }: { readonly error: unknown; readonly action?: ReactNode }) {
  const { t } = useTranslation('common');
  const problem = error instanceof Problem ? error : new Problem(500);
  const known = KNOWN.has(problem.status) ? String(problem.status) : 'other';
  const title = t(`problem.title.${known}`);
  const text = problem.detail ?? t(`problem.text.${known}`, { status: problem.status });
  return <Alert type="error" showIcon role="alert" title={title} description={text} action={action} />;
}
