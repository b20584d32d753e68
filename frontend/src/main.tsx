import 'antd/dist/reset.css';
import './app/theme/tokens.css';
import './app/theme/base.css';
import './app/theme/print.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { signNewStyles } from './app/cspNonce.ts';
import { startI18n } from './app/i18n/i18n.ts';
import { rememberedLanguage } from './shared/i18n/language.ts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id "root"');

signNewStyles();
await startI18n(rememberedLanguage());
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
