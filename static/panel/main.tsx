/** Starts the readiness panel, which sits beside an issue. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { takeHostTheme } from '../shared/bridge';
import { Panel } from './panel';
import '../shared/base.css';
import '../shared/parts.css';
import './panel.css';

void takeHostTheme();
const root = document.getElementById('root');
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <Panel />
    </StrictMode>,
  );
}
