import antd from 'antd/locale/zh_CN';
import { byNamespace } from './namespaces.ts';

export default {
  antd,
  namespaces: byNamespace(
    import.meta.glob('../../{shared,features/*}/locales/zh-CN.json', { eager: true, import: 'default' }),
  ),
};
