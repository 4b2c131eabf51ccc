import { localImagePath } from '../message/images/image-file';
import type { Message } from '../message/message';
import { byStart, type Range } from '../ranges/range';
import type { Reading } from '../message/reading';
import { rules } from '../rules';
import { documentationUrl } from '../rules/documentation';
import { inlinePartials, partialCalls } from './partial-calls';

/** A stretch of a message that leads somewhere; the range is what names it, in UTF-16 units. */
export interface TextLink extends Range {
  /** A partial by its name, a file by its path as seen from the message's folder, or a page. */
  to: { partial: string } | { file: string } | { url: string };
}

/** What leads to other files and pages; whether there are such files, the message cannot know. */
export function linksOf(message: Message): TextLink[] {
  const links = [...partialLinks(message), ...ruleLinks(message), ...fileLinks(message)];
  return [...new Map(links.map((link) => [link.start, link])).values()].sort(byStart);
}

function partialLinks({ text }: Message): TextLink[] {
  const inline = new Set(inlinePartials(text).map(({ name }) => name));
  return partialCalls(text)
    .filter(({ name }) => !inline.has(name))
    .map(({ name, start, end }) => ({ start, end, to: { partial: name } }));
}

/** The rules that disable comments name. */
const ruleLinks = ({ directives }: Message): TextLink[] =>
  directives
    .flatMap((directive) => directive.rules)
    .filter(({ id }) => rules.some((rule) => rule.id === id))
    .map(({ id, start, end }) => ({ start, end, to: { url: documentationUrl(id) } }));

function fileLinks(message: Message): TextLink[] {
  const images = message.images.map(({ source: { start, end, url } }) => ({ start, end, url }));
  return [...images, ...message.readings.flatMap(addresses)].flatMap(({ start, end, url }) => {
    const file = localImagePath(url);
    return file === undefined ? [] : [{ start, end, to: { file } }];
  });
}

/** What `src` and `href` name, whatever the element makes of it. */
const addresses = ({ elements }: Reading): (Range & { url: string })[] =>
  elements.flatMap(({ attributes }) =>
    attributes
      .filter(({ name }) => name === 'src' || name === 'href')
      .filter(({ trimmed }) => trimmed !== '')
      .map(({ trimmed, value }) => ({ ...value.trimmedRange(), url: trimmed })),
  );
