import type { Message } from '../../message/message';
import { exactMeaning, listedMeaning } from '../../message/template/meaning';
import type { PlaceholderMeaning } from '../../message/template/placeholder-meanings';
import type { TemplateTag } from '../../message/template/tag';
import { kebab, snake, styleOf } from '../../message/words/name-styles';

/**
 * A placeholder of this meaning in the syntax and style that the file's own placeholders have: the
 * file's own one where it has one, else the one that the configuration lists.
 * @param words the name that it gets otherwise
 */
export function placeholderInStyle(
  message: Message,
  meaning: PlaceholderMeaning,
  words: readonly string[],
): string {
  const { placeholders } = message.context;
  const tags = message.tags.filter((tag) => isSimple(message, tag));
  const own = tags.find(({ name }) => listedMeaning(name, placeholders) === meaning);
  if (own) return delimited(message, own, own.name);
  const listed = Object.keys(placeholders ?? {}).find(
    (name) => listedMeaning(name, placeholders) === meaning,
  );
  const [model] = tags;
  const name = listed ?? nameInStyle(model, tags, words);
  return model ? delimited(message, model, name) : `{{${name}}}`;
}

/** A placeholder that is nothing but a name. */
function isSimple({ text }: Message, tag: TemplateTag): boolean {
  if (!tag.closed || !/^\$?[\w.\- ]+$/.test(tag.name) || /^(?:this|\.)/.test(tag.name))
    return false;
  if (tag.kind === 'expression' || tag.kind === 'unescaped') return tag.expression === tag.name;
  return tag.kind === 'placeholder' && text.startsWith(tag.name, tag.expressionStart);
}

function nameInStyle(
  model: TemplateTag | undefined,
  tags: readonly TemplateTag[],
  words: readonly string[],
): string {
  const style = tags.map(({ name }) => styleOf(name)).find((found) => found !== undefined);
  const name = (style ?? (model?.kind === 'placeholder' ? kebab : snake))(words);
  return model?.name.startsWith('$') ? `$${name}` : name;
}

/** The name between the delimiters of the other placeholder; Handlebars escapes it. */
function delimited({ text }: Message, model: TemplateTag, name: string): string {
  const nameEnd = model.expressionStart + model.name.length;
  const before = text.slice(model.start, model.expressionStart);
  const after = text.slice(nameEnd, model.end);
  if (model.kind !== 'placeholder') {
    const blank = /\s/.test(before) ? ' ' : '';
    return `{{${blank}${name}${blank}}}`;
  }
  const isProse = before.trim().length === 1 && exactMeaning(name) === undefined;
  return isProse ? `{{${name}}}` : before + name + (after.startsWith(':') ? ']]' : after);
}
