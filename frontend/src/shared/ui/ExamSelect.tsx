import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Exam } from '../api/plans.ts';

interface ExamSelectProps {
  readonly exams: readonly Exam[];
  readonly value: string;
  readonly onChange: (planId: string) => void;
}

/** Which exam the desk is about; nothing to choose while there is only one. */
export function ExamSelect({ exams, value, onChange }: ExamSelectProps) {
  const { t } = useTranslation('common');
  if (exams.length < 2) return null;
  return (
    <Select
      aria-label={t('exam.choose')}
      value={value}
      onChange={onChange}
      options={exams.map(({ planId, title }) => ({ value: planId, label: title }))}
      popupMatchSelectWidth={false}
    />
  );
}
