/** Starts the refinement-prep page of a project. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { takeHostTheme } from '../shared/bridge';
import { Prep } from './prep';
import '../shared/base.css';
import '../shared/parts.css';
import './prep.css';
import './strip.css';
import './set.css';
import './table.css';

void takeHostTheme();
const root = document.getElementById('root');
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <Prep />
    </StrictMode>,
  );
}
