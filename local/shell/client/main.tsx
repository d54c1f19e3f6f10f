/** Starts the small Jira in the browser. */
import { createRoot } from 'react-dom/client';
import { App } from './app';
import { NavigationProvider } from './routing/navigation';
import { applyColourMode, rememberedColourMode } from './session/remembered';
import './styles/base.css';
import './styles/controls.css';

applyColourMode(rememberedColourMode());
const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id "root".');
createRoot(root).render(
  <NavigationProvider>
    <App />
  </NavigationProvider>,
);
