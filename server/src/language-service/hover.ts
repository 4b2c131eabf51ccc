import type { Problem } from '../lint/problem';
import { ruleSetting } from '../lint/check';
import type { Settings } from '../lint/settings';
import { readDirective } from '../message/directives';
import { headerKeys } from '../message/header/keys';
import { locateHeader } from '../message/header/locate';
import { permittedPurposes } from '../message/header/purposes';
import { orderIdPattern } from '../message/order-ids';
import type { Range } from '../message/range';
import { readBlocks } from '../message/template/blocks';
import { printedValues } from '../message/template/references';
import { scanTemplate } from '../message/template/scan';
import { documentationUrl } from '../rules/documentation';
import { rules } from '../rules';
import { longestComment, openComment } from './open-comment';
import { nameMeaning } from './placeholder-meaning';

/** What there is to say about a place of a text. */
export interface Hover {
  range: Range;
  /** Markdown. */
  text: string;
}

/** What is known besides the text. */
export interface HoverContext {
  settings: Settings;
  problems: readonly Problem[];
}

/** What there is to say about the place at the offset, in UTF-16 units. */
export function hoverAt(text: string, offset: number, context: HoverContext): Hover | undefined {
  return (
    ruleInComment(text, offset, context.settings) ??
    headerEntry(text, offset) ??
    problemRules(offset, context) ??
    placeholder(text, offset, context.settings.placeholders ?? {}) ??
    orderIdAt(text, offset)
  );
}

const isAt = ({ start, end }: Range, offset: number): boolean => start <= offset && offset <= end;

/** What the rule says, and how it is set here. */
function ruleText(id: string, settings: Settings): string | undefined {
  const rule = rules.find((each) => each.id === id);
  if (!rule) return undefined;
  const { severity, options } = ruleSetting(rule, settings);
  const set = Object.entries(options as Record<string, unknown>).map(
    ([name, value]) => `\`${name}: ${JSON.stringify(value)}\``,
  );
  return [
    `**${id}** (${rule.section}, ${severity === 'off' ? 'switched off' : severity})`,
    `${rule.policy} ${rule.remedy}`,
    ...(set.length > 0 ? [`Set to ${set.join(', ')}.`] : []),
    `[More about the rule](${documentationUrl(id)})`,
  ].join('\n\n');
}

function ruleInComment(text: string, offset: number, settings: Settings): Hover | undefined {
  const comment = openComment(text, offset);
  if (!comment) return undefined;
  const rest = text.slice(comment.start, comment.start + longestComment);
  const content = /^[\s\S]*?(?=--|\}\})/.exec(rest)?.[0] ?? '';
  const named = readDirective(comment, content, comment.start)?.rules.find((rule) =>
    isAt(rule, offset),
  );
  const said = named && ruleText(named.id, settings);
  return said === undefined ? undefined : { range: named as Range, text: said };
}

function headerEntry(text: string, offset: number): Hover | undefined {
  const yaml = locateHeader(text)?.yaml;
  if (!yaml || !isAt(yaml, offset)) return undefined;
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const line = /^([\w-]{1,40}):[ \t]{0,9}["']?([\w-]{0,40})/.exec(
    text.slice(lineStart, lineStart + 200),
  );
  if (!line) return undefined;
  const [all, key = '', value = ''] = line;
  const keyRange = { start: lineStart, end: lineStart + key.length };
  if (isAt(keyRange, offset) && Object.hasOwn(headerKeys, key))
    return { range: keyRange, text: `**${key}**: ${headerKeys[key]?.description ?? ''}` };
  const end = lineStart + all.length;
  const range = { start: end - value.length, end };
  if (key !== 'purpose' || !isAt(range, offset) || !Object.hasOwn(permittedPurposes, value))
    return undefined;
  const { description, isCritical } = permittedPurposes[value as keyof typeof permittedPurposes];
  const need = isCritical
    ? 'Critical: the subject has to begin with `[Important]`.'
    : 'Not critical: the subject must not have `[Important]`.';
  return { range, text: `**${value}**: ${description} ${need}` };
}

function problemRules(offset: number, { problems, settings }: HoverContext): Hover | undefined {
  const here = problems.filter((problem) => isAt(problem, offset));
  const [first] = here.toSorted((a, b) => a.end - a.start - (b.end - b.start));
  if (!first) return undefined;
  const texts = [...new Set(here.map(({ rule }) => rule))].flatMap(
    (rule) => ruleText(rule, settings) ?? [],
  );
  return { range: { start: first.start, end: first.end }, text: texts.join('\n\n---\n\n') };
}

function placeholder(
  text: string,
  offset: number,
  listed: Readonly<Record<string, string>>,
): Hover | undefined {
  const tags = scanTemplate(text, { listed });
  const tag = tags.find((each) => isAt(each, offset));
  if (!tag) return undefined;
  const values = printedValues(tags, readBlocks(tags, text.length).blocks);
  const value =
    values.find((each) => each.tag === tag && isAt(each, offset)) ??
    values.find((each) => each.tag === tag);
  if (!value) return undefined;
  const meaning = nameMeaning(value.name, listed) ?? nameMeaning(value.path, listed);
  const isListed = Object.hasOwn(listed, value.path);
  const uses = values.filter(({ name }) => name === value.name).length;
  const said = [
    `**${value.path}**: ${meaning ?? 'Its name does not tell what it stands for.'}`,
    isListed ? 'Listed in the configuration.' : meaning && 'Known by its words.',
    uses > 1 ? `Used ${uses} times in this file.` : undefined,
  ];
  const range = { start: value.start, end: value.end };
  return { range, text: said.filter((each) => each !== undefined).join(' ') };
}

function orderIdAt(text: string, offset: number): Hover | undefined {
  const from = Math.max(0, offset - 30);
  for (const { 0: id, index } of text.slice(from, offset + 30).matchAll(orderIdPattern)) {
    const range = { start: from + index, end: from + index + id.length };
    if (!isAt(range, offset)) continue;
    const kind = /^d/i.test(id) ? 'a digital order' : 'an order';
    return {
      range,
      text: `The id of ${kind}: three groups of 3, 7 and 7 with hyphens between them, as Amazon writes it.`,
    };
  }
  return undefined;
}
