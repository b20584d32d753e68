import antd from 'antd/locale/en_US';
import { byNamespace } from './namespaces.ts';

export default {
  antd,
  namespaces: byNamespace(
    import.meta.glob('../../{shared,features/*}/locales/en-US.json', { eager: true, import: 'default' }),
  ),
};
