import type { DirectiveUse } from '../message/directives';
import { isPackageInsert } from '../message/header/purpose-of';
import { Message } from '../message/message';
import type { MessageContext, MessageQuestions } from '../message/context/message-context';
import { includesPartial } from '../message/template/tag';
import { rules as allRules } from '../rules/index';
import { optionValues, type AnyOptionValues } from '../rules/options';
import type { Report, Rule } from '../rules/rule';
import type { Severity } from '../rules/severity';
import { silence, unused } from './disable-comments';
import { byPlace, problemsOf, type Find, type SeverityOfRule, type Wanted } from './findings';
import type { Include } from './includes';
import { keepingApart } from './kept-apart';
import type { FindPartial } from './partial-files';
import type { Problem } from './problem';
import { sparingSwallowed } from './unclosed-tags';
import { WholeText } from './whole-text';
import type { RuleSetting } from '../config/config';
import { defaultSettings, type Settings } from '../config/settings';

/** What a check can ask about the files around a message. */
export interface FileQuestions extends MessageQuestions {
  /** Finds the partials that the message includes, for the rules that judge it as a whole. */
  findPartial?: FindPartial;
  /** The tags of other files that include this one; whoever is included is no message. */
  includedBy?: () => readonly Include[];
}

export interface CheckOptions extends FileQuestions, Pick<MessageContext, 'path' | 'judge'> {
  settings?: Settings;
  /** The rules to run instead of all. */
  rules?: readonly Rule[];
  wanted?: Wanted;
}

/** Checks one message. Never throws; problems are sorted by place, then rule. */
export function checkMessage(text: string, checkOptions: CheckOptions = {}): Problem[] {
  const { settings = defaultSettings, rules = allRules, wanted = 'list' } = checkOptions;
  const message = readMessage(text, checkOptions);
  const uses = unused(message.directives);
  const isInBox = isPackageInsert(message.header);
  const all = rules === allRules ? enabledOfAll(settings) : enabledRules(rules, settings);
  const enabled = isInBox ? all.filter(({ rule }) => holdsInBox(rule)) : all;
  const whole = wholeMessage(message, checkOptions);
  const find: Find<EnabledRule> = ({ rule, options }, report) => {
    if (rule.judgesDirectives) return;
    const safely = safelyTo(message, report);
    if (whole && rule.judgesWhole) rule.check(whole.message, whole.text.reportTo(safely), options);
    else rule.check(message, safely, options);
  };
  const problems = problemsOf(enabled, find, wanted, (places) => silence(places, uses, text));
  if (message.context.judge?.isWaiting !== false) trust(uses, enabled);
  for (const problem of problemsOfDirectives(enabled, message, uses, wanted))
    problems.push(problem);
  addIncludes(problems, message, checkOptions);
  return problems.sort(byPlace);
}

/** Also what is none, but was meant to be. */
const mayHoldDirective = /bsm[-_]/i;

/** What rules have against the comments that silence rules. */
function problemsOfDirectives(
  enabled: readonly EnabledRule[],
  message: Message,
  uses: readonly DirectiveUse[],
  wanted: Wanted,
): Problem[] {
  if (uses.length === 0 && !mayHoldDirective.test(message.text)) return [];
  const judging = enabled.filter(({ rule }) => rule.judgesDirectives);
  const directives = { uses, ruleIds: allRules.map(({ id }) => id) };
  const find: Find<EnabledRule> = ({ rule, options }, report) =>
    rule.check(message, safelyTo(message, report), options, directives);
  return problemsOf(judging, find, wanted, (places) => places);
}

/** Reports problems without fixes that would do harm, whichever rule offers them. */
const safelyTo = (message: Message, report: Report): Report =>
  sparingSwallowed(message, keepingApart(message, report));

/** The message as its check sees it. */
export function readMessage(text: string, options: CheckOptions = {}): Message {
  return new Message(text, messageContext(options, options.settings ?? defaultSettings));
}

/** Comments that silence spelling have their reasons, as long as spelling is not known. */
function trust(uses: readonly DirectiveUse[], enabled: readonly { rule: Rule }[]): void {
  for (const { rule } of enabled)
    if (rule.asksJudge)
      for (const { directive, silenced } of uses)
        if (directive.rules.some(({ id }) => id === rule.id)) silenced.add(rule.id);
}

/** A partial's problems show in the messages that include it. */
function addIncludes(problems: Problem[], { header }: Message, { includedBy }: CheckOptions): void {
  if (problems.length === 0 || !includedBy || header.place) return;
  const places = includedBy().map((include) => ({ ...include, message: 'Included here.' }));
  if (places.length === 0) return;
  for (const problem of problems)
    problem.related = problem.related.length === 0 ? places : [...problem.related, ...places];
}

/** A message with its partials in place. */
interface Whole {
  message: Message;
  text: WholeText;
}

/** The message with its partials in place, if it includes any that are found. */
function wholeMessage(
  { text, tags, context }: Message,
  { findPartial }: CheckOptions,
): Whole | undefined {
  if (!findPartial || !tags.some(includesPartial)) return undefined;
  const whole = WholeText.of(text, findPartial);
  return whole && { message: new Message(whole.text, context), text: whole };
}

function messageContext(
  { path, hasPartial, partialNames, imageFile, earlierRequests, includedBy, judge }: CheckOptions,
  settings: Settings,
): MessageContext {
  const { registeredPartials = [], isPartial = false } = settings;
  const context: MessageContext = { ...settings, path, imageFile, earlierRequests, judge };
  if (hasPartial)
    context.hasPartial = (name) => registeredPartials.includes(name) || hasPartial(name);
  if (partialNames) context.partialNames = () => [...registeredPartials, ...partialNames()];
  if (isPartial || includedBy)
    context.isIncluded = () => isPartial || (includedBy?.().length ?? 0) > 0;
  return context;
}

/** Of the rules about what is sent and said, few hold for paper in the box. */
const holdsInBox = ({ section, inPackageInserts }: Rule): boolean =>
  (section !== 'permitted' && section !== 'content') || inPackageInserts === true;

interface EnabledRule extends SeverityOfRule {
  options: AnyOptionValues;
}

/** The rules that settings do not switch off. */
const enabledRules = (rules: readonly Rule[], settings: Settings): readonly EnabledRule[] =>
  rules.flatMap((rule) => {
    const { severity, options } = ruleSetting(rule, settings);
    return severity === 'off' ? [] : [{ rule, severity, options }];
  });

/** The same settings hold for many messages. */
const enabledBySettings = new WeakMap<Settings, readonly EnabledRule[]>();

function enabledOfAll(settings: Settings): readonly EnabledRule[] {
  let enabled = enabledBySettings.get(settings);
  if (!enabled) enabledBySettings.set(settings, (enabled = enabledRules(allRules, settings)));
  return enabled;
}

const noOptions = {};

/** The severity and the option values that hold for the rule. */
export function ruleSetting(
  rule: Rule,
  settings: Settings,
): { severity: Severity; options: AnyOptionValues } {
  const setting: RuleSetting | undefined = Object.hasOwn(settings.rules, rule.id)
    ? settings.rules[rule.id]
    : undefined;
  const [severity, given] = Array.isArray(setting) ? setting : [setting ?? rule.severity, {}];
  return { severity, options: optionValues(rule.options ?? noOptions, given) };
}
