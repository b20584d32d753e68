import { Alert, Button, Form, Modal } from 'antd';
import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { statusOf } from '../api/problem.ts';
import type { Act } from '../api/useAct.ts';
import css from './ActDialog.module.css';
import { type Fact, FactList } from './FactList.tsx';
import { ProblemNotice } from './ProblemNotice.tsx';

interface ActDialogProps<Input> {
  readonly title: string;
  /** What the act means, in one or two sentences. */
  readonly lead?: ReactNode;
  /** What exactly is decided on. */
  readonly facts?: readonly Fact[];
  /** The word on the button: what happens, not "OK". */
  readonly confirm: string;
  readonly danger?: boolean;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly act: Act<Input>;
  readonly initial?: object;
  /** The fields (`Form.Item`), whose values are what `act` receives. */
  readonly children?: ReactNode;
}

/**
 * Asks before something is done, with the fields that it takes. It stays open with everything typed until the service has
 * done it: a refusal is shown in the service's words, and a record that changed meanwhile is loaded anew underneath.
 */
export function ActDialog<Input>({
  title,
  lead,
  facts,
  confirm,
  danger = false,
  open,
  onClose,
  act,
  initial,
  children,
}: ActDialogProps<Input>) {
  const { t } = useTranslation('common');
  const [form] = Form.useForm<Input>();
  const { reset } = act;
  useEffect(() => {
    if (open) reset();
  }, [open, reset]);
  return (
    <Modal
      open={open}
      title={title}
      onCancel={onClose}
      footer={null}
      width={620}
      mask={{ closable: false }}
      destroyOnHidden
    >
      <Form<Input>
        form={form}
        layout="vertical"
        preserve={false}
        requiredMark={false}
        scrollToFirstError={{ focus: true }}
        {...(initial ? { initialValues: initial } : {})}
        onFinish={(values) => act.mutate(values, { onSuccess: onClose })}
      >
        {lead ? <p className={css.lead}>{lead}</p> : null}
        {facts ? (
          <div className={css.facts}>
            <FactList facts={facts} />
          </div>
        ) : null}
        {children}
        {act.isError ? (
          <div className={css.refusal}>
            <Refusal error={act.error} />
          </div>
        ) : null}
        <div className={css.buttons}>
          <Button onClick={onClose}>{t('act.cancel')}</Button>
          <Button type="primary" danger={danger} htmlType="submit" loading={act.isPending} autoFocus={!children}>
            {confirm}
          </Button>
        </div>
      </Form>
    </Modal>
  );
}

function Refusal({ error }: { readonly error: Error }) {
  const { t } = useTranslation('common');
  return statusOf(error) === 412 ? (
    <Alert type="warning" showIcon role="alert" title={t('act.changed')} description={t('act.changedText')} />
  ) : (
    <ProblemNotice error={error} title={t('act.refused')} />
  );
}
