import type { ListedPlaceholders } from '../template/meaning';
import { scanTemplate } from '../template/scan';
import type { TemplateTag } from '../template/tag';
import type { HeaderPlace } from './place';

/** The tags of a text, where those in the header count and the comment around it does not. */
export function withTagsOfHeader(
  tags: readonly TemplateTag[],
  text: string,
  place: HeaderPlace | undefined,
  listed: ListedPlaceholders,
): readonly TemplateTag[] {
  if (place?.form !== 'Handlebars comment') return tags;
  const index = tags.findIndex(({ start }) => start === place.start);
  if (index < 0) return tags;
  const { start, end } = place.yaml;
  const inner = scanTemplate(text.slice(start, end), listed).map((tag) => ({
    ...tag,
    start: tag.start + start,
    end: tag.end + start,
    expressionStart: tag.expressionStart + start,
    ...(tag.text && { text: { start: tag.text.start + start, end: tag.text.end + start } }),
  }));
  return [...tags.slice(0, index), ...inner, ...tags.slice(index + 1)];
}
