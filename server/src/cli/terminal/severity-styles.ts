import type { Severity } from '../../rules/severity';
import type { Style } from './color';

/** How severities look. */
export const severityStyles: Record<Severity, Style> = {
  error: 'red',
  warning: 'yellow',
  info: 'blue',
  hint: 'magenta',
  off: 'dim',
};
