import type { DirectiveUses } from '../message/directives';
import type { ListedPlaceholders } from '../message/template/meaning';
import type { ImageFile } from '../message/images/image-file';
import type { Message } from '../message/message';
import type { Range } from '../ranges/range';
import type { OptionDeclarations, OptionValues } from './options';
import type { ProblemSeverity, Severity } from './severity';

export type Section = 'permitted' | 'content' | 'style' | 'accessibility' | 'template';

export interface TextEdit extends Range {
  text: string;
}

/** A change that would solve a problem. Only `safe` ones are applied without being asked for. */
export interface Fix {
  title: string;
  kind: 'safe' | 'suggest';
  edits: TextEdit[];
  /** A file that has to exist for the problem to go away; its path is relative to the checked file. */
  create?: { path: string; text: string };
}

/** Another place that belongs to a problem. */
export interface RelatedPlace extends Range {
  message: string;
  /** The other file that it lies in; missing for the checked one. */
  path?: string;
}

export interface Finding {
  /** Where this problem matters less than the rule's others; never raises the rule's severity. */
  severity?: ProblemSeverity;
  /** What to do, where it differs from the rule's general `remedy`. */
  remedy?: string;
  fixes?: Fix[];
  related?: RelatedPlace[];
  misspelt?: MisspeltWord;
}

/** A misspelt word: more corrections of it are found when somebody asks. */
export interface MisspeltWord {
  /** The word as the reader sees it. */
  word: string;
  /** The dictionaries that do not know it. */
  dictionaries: readonly string[];
  /** The fix that puts another word in its place. */
  replaceBy(correction: string): Fix;
}

/** Reports a problem: the smallest range that shows it and one sentence that says what is wrong. */
export type Report = (range: Range, what: string, finding?: Finding) => void;

/**
 * A template that shows a rule at work, run as a test. `«` and `»` mark what is reported.
 * A bad example of a rule with safe fixes says what `--fix` makes of it.
 */
export interface Example {
  title?: string;
  text: string;
  fixed?: string;
  /** What the first fix that is only offered makes of it. */
  suggested?: string;
  /** A piece of what one of the messages says, the policy left out. */
  says?: string;
  /** What one of the fixes is called. */
  fixTitle?: string;
  options?: Record<string, unknown>;
  path?: string;
  /** Names of the partials that the workspace has. */
  partials?: string[];
  /** Image files of the workspace, by their paths as seen from the template. */
  images?: Readonly<Record<string, Readonly<Partial<ImageFile>>>>;
  /** The placeholders that the configuration lists. */
  placeholders?: ListedPlaceholders;
  /** Messages of the same sequence that ask for a review before this one. */
  earlier?: string[];
  /** What the configuration says of the brand's own images. */
  brandImages?: string[];
}

export interface Rule<Options extends OptionDeclarations = OptionDeclarations> {
  id: string;
  section: Section;
  severity: Severity;
  /** What the policy says, one sentence: the *why* of every problem's message. */
  policy: string;
  /** What to do, one sentence, for every problem of the rule. */
  remedy: string;
  /** Details for the documentation page, Markdown. */
  details?: string;
  /** The kind of fix that the rule offers, for the documentation. */
  fix: 'safe' | 'suggest' | 'none';
  options?: Options;
  /** Counts, or asks whether something is there: judges the message with its partials in place. */
  judgesWhole?: true;
  /** A rule of the sections permitted and content that holds for paper in the box, too. */
  inPackageInserts?: true;
  /** Asks how words are spelt, which is not always known. */
  asksJudge?: true;
  /** Judges disable comments: runs when it is known what they silence, and is not silenced itself. */
  judgesDirectives?: true;
  good: Example[];
  bad: Example[];
  /** @param directives what came of the disable comments, for a rule that judges them */
  check(
    message: Message,
    report: Report,
    options: OptionValues<Options>,
    directives?: DirectiveUses,
  ): void;
}

/** Declares a rule, with its options' types inferred from their declarations. */
export function defineRule<Options extends OptionDeclarations>(rule: Rule<Options>): Rule {
  return rule;
}
