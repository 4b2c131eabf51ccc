/** From the least grave to the gravest. */
export const problemSeverities = ['hint', 'info', 'warning', 'error'] as const;

export type ProblemSeverity = (typeof problemSeverities)[number];

/** What a rule can be set to: how grave its problems are, or that it does not run. */
export type Severity = 'off' | ProblemSeverity;

/** Greater for a graver severity. */
export const gravity = (severity: ProblemSeverity): number => problemSeverities.indexOf(severity);
