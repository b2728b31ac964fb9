import { createRoot } from 'react-dom/client';

const root = document.getElementById('workbench');
if (root) createRoot(root).render(<p>Sổ Thi Đua</p>);
