import { createRoot } from 'react-dom/client';
import './page.css';
import { readSettings } from './settings';
import { Workbench } from './shell/Workbench';

const settings = readSettings(location.search);
document.documentElement.dataset.theme = settings.theme;
document.documentElement.lang = settings.locale.slice(0, 2);

const root = document.getElementById('workbench');
if (root) createRoot(root).render(<Workbench settings={settings} />);
