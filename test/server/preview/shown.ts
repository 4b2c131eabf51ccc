import { renderPreview, type PreviewOptions } from '../../../server/src/preview/preview';

/** The partials that the tests include, by name. */
export const partials: Readonly<Record<string, string>> = {
  footer: '<p>Foot {{order_id}}</p>',
  item: '<li>{{name}}{{#if gift}} (gift){{/if}}</li>',
  layout: '<div>{{> @partial-block}}</div>',
  passing: '({{> layout}})',
  slots: '<p>{{#> head}}H{{/head}}</p>{{> body}}',
  endless: 'x{{> endless}}',
  emoji: '<p>Hi 😀</p>',
};

/** The preview of a template with the partials above. */
export function preview(text: string, options: PreviewOptions = {}) {
  return renderPreview(text, {
    findPartial: (name) => {
      const found = Object.hasOwn(partials, name) ? partials[name] : undefined;
      return found === undefined ? undefined : { path: `/partials/${name}.hbs`, text: found };
    },
    ...options,
  });
}

/** The HTML without what only the preview's own page needs: places, and marks around values. */
export function shown(text: string, options: PreviewOptions = {}): string {
  return withoutMarks(preview(text, options).html);
}

export const withoutMarks = (html: string): string =>
  html
    .replace(/<\/?bsm-mark[^>]*>/g, '')
    .replace(/ data-bsm-(?:start|end|content|file)="\d+"/g, '');
