import { Button, Form, Input } from 'antd';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useAct } from '../../../shared/api/useAct.ts';
import { PageHeader } from '../../../shared/ui/PageHeader.tsx';
import { ProblemNotice } from '../../../shared/ui/ProblemNotice.tsx';
import { type Verification, verifyCredential } from '../api.ts';
import { VerdictSheet } from '../components/VerdictSheet.tsx';
import { numberIn } from '../model/number.ts';
import css from './pages.module.css';

/** For whoever was shown a certificate: by its number, or by the credential itself. */
export function VerifyPage() {
  const { t } = useTranslation('verification');
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <ByNumber />
      <ByCredential />
    </>
  );
}

function ByNumber() {
  const { t } = useTranslation('verification');
  const navigate = useNavigate();
  return (
    <section className={css.form} aria-labelledby="by-number">
      <h2 id="by-number">{t('byNumber.title')}</h2>
      <Form<{ number: string }>
        layout="vertical"
        requiredMark={false}
        onFinish={({ number }) => navigate(`/verify/${numberIn(number)}`)}
      >
        <Form.Item
          name="number"
          label={t('byNumber.number')}
          extra={t('byNumber.hint')}
          validateTrigger="onSubmit"
          rules={[
            {
              validator: (_, entered?: string) =>
                numberIn(entered ?? '') ? Promise.resolve() : Promise.reject(new Error(t('byNumber.wrong'))),
            },
          ]}
        >
          <Input autoComplete="off" spellCheck={false} />
        </Form.Item>
        <Button type="primary" htmlType="submit">
          {t('byNumber.ask')}
        </Button>
      </Form>
    </section>
  );
}

function ByCredential() {
  const { t } = useTranslation(['verification', 'common']);
  const [form] = Form.useForm<{ credential: string }>();
  const answer = useRef<HTMLDivElement>(null);
  const verify = useAct<string, Verification>({ send: verifyCredential, touches: [] });
  const settled = verify.data ?? verify.error;
  useEffect(() => {
    if (settled) answer.current?.scrollIntoView?.({ block: 'start' });
  }, [settled]);
  const take = async (file: File | undefined) => {
    if (file) form.setFieldValue('credential', await file.text());
  };
  return (
    <section className={css.form} aria-labelledby="by-credential">
      <h2 id="by-credential">{t('byCredential.title')}</h2>
      <Form<{ credential: string }>
        form={form}
        layout="vertical"
        requiredMark={false}
        className={css.credential ?? ''}
        onFinish={({ credential }) => verify.mutate(credential)}
      >
        <Form.Item label={t('byCredential.file')} htmlFor="credential-file">
          <input
            id="credential-file"
            className={css.file}
            type="file"
            accept=".json,.jsonld,application/json,application/vc"
            onChange={({ target }) => void take(target.files?.[0])}
          />
        </Form.Item>
        <Form.Item
          name="credential"
          label={t('byCredential.text')}
          extra={t('byCredential.hint')}
          rules={[{ required: true, whitespace: true, message: t('byCredential.missing') }]}
        >
          <Input.TextArea rows={6} spellCheck={false} placeholder='{"@context": …}' />
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={verify.isPending}>
          {t('byCredential.ask')}
        </Button>
      </Form>
      <div ref={answer} className={css.answer} aria-live="polite">
        {verify.isError ? <ProblemNotice error={verify.error} title={t('notVerified')} /> : null}
        {verify.data ? <VerdictSheet verification={verify.data} /> : null}
      </div>
    </section>
  );
}
