import tseslint from 'typescript-eslint';
import importX from 'eslint-plugin-import-x';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';

/**
 * The import directions of the house, lowest floor first. A folder may import from the floors
 * that it lists and from itself; whatever is not listed is refused.
 */
const floors = {
  plan: [],
  templates: ['plan', 'rules'],
  rules: ['plan'],
  scoring: ['plan', 'rules'],
  checks: ['plan', 'rules', 'scoring'],
  messages: ['plan', 'rules', 'scoring', 'checks'],
  sheets: ['plan', 'rules', 'scoring', 'checks', 'messages'],
  excel: ['plan', 'rules', 'scoring', 'checks', 'messages', 'sheets'],
  xlsx: ['plan', 'rules', 'scoring', 'checks', 'messages', 'sheets'],
  exchange: ['plan', 'rules', 'scoring', 'checks', 'messages', 'sheets', 'excel', 'xlsx'],
  commands: [
    'plan',
    'templates',
    'rules',
    'scoring',
    'checks',
    'messages',
    'sheets',
    'excel',
    'xlsx',
    'exchange',
  ],
  taskpane: ['plan', 'templates', 'rules', 'scoring', 'checks', 'messages', 'sheets', 'commands'],
  workbench: ['messages', 'xlsx'],
};
const folders = Object.keys(floors);
const importDirections = folders.flatMap((folder) =>
  folders
    .filter((other) => other !== folder && !floors[folder].includes(other))
    .map((other) => ({
      target: `./src/${folder}`,
      from: `./src/${other}`,
      message: `${folder}/ must not know ${other}/ (import directions of the README).`,
    })),
);

/** Folders that name no host API: Excel and Office are reached through excel/ only. */
const hostFree = folders.filter((folder) => folder !== 'excel' && folder !== 'workbench');

const officeRules = Object.fromEntries(
  Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, 'error']),
);

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', 'coverage/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['src/**/*.{ts,tsx}', 'test/**/*.{ts,tsx}'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    plugins: { 'import-x': importX, 'office-addins': officeAddins, 'react-hooks': reactHooks },
    settings: { 'import-x/resolver': { node: { extensions: ['.ts', '.tsx', '.js', '.json'] } } },
    rules: {
      ...officeRules,
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      'import-x/no-restricted-paths': ['error', { zones: importDirections }],
      'import-x/no-cycle': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  {
    // The host's tests read what was not loaded on purpose, and load through helpers.
    files: ['test/**/*.ts'],
    rules: { 'office-addins/load-object-before-read': 'off' },
  },
  {
    files: hostFree.map((folder) => `src/${folder}/**/*.{ts,tsx}`),
    ignores: ['src/taskpane/index.tsx', 'src/commands/ribbon.ts', 'src/commands/notice.ts'],
    rules: {
      'no-restricted-globals': ['error', 'Excel', 'Office', 'OfficeExtension'],
    },
  },
  {
    files: ['**/*.{js,cjs,mjs}'],
    extends: [tseslint.configs.disableTypeChecked],
  },
);
