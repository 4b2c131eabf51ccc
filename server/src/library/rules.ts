import { documentationUrl } from '../rules/documentation';
import { rules as allRules } from '../rules/index';
import type { OptionDeclaration } from '../rules/options';
import type { Section } from '../rules/rule';
import type { Severity } from '../rules/severity';

/** A rule, as its documentation describes it. */
export interface RuleDescription {
  /** The name by which configurations and problems call it: `no-emoji`. */
  id: string;
  section: Section;
  /** Its severity where no setting says another. */
  severity: Severity;
  /** What Amazon says, in one sentence; empty for rules about the template itself. */
  policy: string;
  /** What to do, in one sentence. */
  remedy: string;
  /** More about it, in Markdown. */
  details?: string;
  /** The kind of fix that it offers. */
  fix: 'safe' | 'suggest' | 'none';
  /** Its options by their names. */
  options: Readonly<Record<string, OptionDeclaration>>;
  /** The page of its documentation. */
  url: string;
}

/** All rules, in the order of their documentation. They cannot be changed. */
export const rules: readonly RuleDescription[] = allRules.map(
  ({ id, section, severity, policy, remedy, details, fix, options = {} }) => ({
    id,
    section,
    severity,
    policy,
    remedy,
    ...(details !== undefined && { details }),
    fix,
    options,
    url: documentationUrl(id),
  }),
);
freeze(rules);

/** Freezes a value with all that it holds. */
function freeze(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  Object.freeze(value);
  for (const part of Object.values(value)) freeze(part);
}
