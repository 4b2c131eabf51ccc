import { configs as regexp } from 'eslint-plugin-regexp';
import typescript from 'typescript-eslint';

export default typescript.config(
  { ignores: ['**/dist/', '.vscode-test/', 'test-results/', '**/node_modules/'] },
  ...typescript.configs.strict,
  regexp['flat/recommended'],
  {
    rules: {
      '@typescript-eslint/no-invalid-void-type': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      eqeqeq: 'error',
      'no-duplicate-imports': 'error',
      'no-nested-ternary': 'error',
      complexity: ['error', 16],
      'max-lines': ['error', { max: 330, skipBlankLines: true }],
      'max-depth': ['error', 4],
    },
  },
  { files: ['**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
);
