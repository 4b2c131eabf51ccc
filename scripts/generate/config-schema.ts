import type { Config } from '../../server/src/config/config';
import { defaultMessageWidth } from '../../server/src/message/css/length';
import { marketplaces } from '../../server/src/message/marketplaces';
import { placeholderMeanings } from '../../server/src/message/template/placeholder-meanings';
import type { Rule } from '../../server/src/rules/rule';
import type { JsonSchema } from './json-schema';
import { ruleSettings, severitySchema } from './rule-schema';

const strings = { type: 'array', items: { type: 'string' } } as const;
const globs = { type: 'array', items: { $ref: '#/definitions/glob' } } as const;

/** The JSON schema of `bsm.config.json`. */
export function configSchema(rules: readonly Rule[]): JsonSchema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'bsm-lint configuration',
    description: 'How bsm-lint checks the message templates in this folder and below.',
    allowComments: true,
    allowTrailingCommas: true,
    type: 'object',
    properties: properties(),
    additionalProperties: false,
    definitions: {
      severity: severitySchema,
      glob: { type: 'string', minLength: 1 },
      rules: {
        type: 'object',
        properties: ruleSettings(rules, { $ref: '#/definitions/severity' }),
        additionalProperties: false,
      },
    },
  };
}

function properties(): Record<keyof Config | '$schema', JsonSchema> {
  return {
    $schema: { description: 'The address of this schema, for editors.', type: 'string' },
    root: {
      ...described('Stops the search for `bsm.config.json` files in the folders above.'),
      type: 'boolean',
      default: false,
    },
    include: {
      ...described(
        'Globs of the files that are messages, relative to this file; without it, all HTML and ' +
          'Handlebars files. Templates in the folders that `partials` names are checked with them; a ' +
          'folder that is merely called `partials` is not, unless a glob takes it. A glob without a slash holds at any depth, `!` takes files out again, and the last glob that matches decides.',
      ),
      ...globs,
    },
    ignore: {
      ...described('Files that are never checked, one `.gitignore` pattern each.'),
      ...strings,
    },
    rules: ruleSet(),
    messageWidth: {
      ...described('The message’s width in px where no container of a fixed width says it.'),
      type: 'number',
      exclusiveMinimum: 0,
      default: defaultMessageWidth,
    },
    ...facts(),
    placeholders: placeholders(),
    partials: {
      ...described(
        'Folders of partials, besides those called `partials`, relative to this file. Beside an ' +
          '`include`, name a folder called `partials` as well, so that it is checked.',
      ),
      ...strings,
    },
    registeredPartials: {
      ...described('Names of partials that are registered in code and have no file.'),
      ...strings,
    },
    sequences: sequences(),
    overrides: overrides(),
  };
}

/** What holds for the messages, as far as they do not say it themselves. */
function facts(): Record<
  'allowedHosts' | 'brand' | 'words' | 'brandImages' | 'marketplace' | 'language',
  JsonSchema
> {
  return {
    allowedHosts: {
      ...described(
        'Hosts outside of Amazon that are necessary to complete orders, such as a carrier’s; a ' +
          'host allows its subdomains too.',
      ),
      ...strings,
    },
    brand: { ...described('Brand and company names, which are never misspelt.'), ...strings },
    words: {
      ...described('Further words that are never misspelt, in any letter case.'),
      ...strings,
    },
    brandImages: {
      ...described('Globs of the images that are the brand’s own; other local ones are reported.'),
      ...globs,
    },
    marketplace: {
      ...described('The marketplace of the messages whose header names none.'),
      type: 'string',
      examples: marketplaces.map(({ domain }) => domain),
    },
    language: {
      ...described('The language of the messages whose header names none, BCP 47.'),
      type: 'string',
      examples: ['en-US', 'de-DE', 'fr-FR'],
    },
  };
}

const ruleSet = (): JsonSchema => ({
  ...described('Rules with their severities, or `[severity, options]`.'),
  $ref: '#/definitions/rules',
});

function placeholders(): JsonSchema {
  return {
    ...described(
      'Placeholders of the templates, by name without brackets, with what they stand for: one of ' +
        'the meanings below, or words of your own.',
    ),
    type: 'object',
    additionalProperties: {
      anyOf: [
        {
          type: 'string',
          enum: Object.keys(placeholderMeanings),
          enumDescriptions: Object.values(placeholderMeanings),
        },
        { type: 'string' },
      ],
    },
  };
}

function sequences(): JsonSchema {
  return {
    ...described(
      'Messages that go out for one order. Only one of them may ask for a review: a later one that ' +
        'does so again is reported by `no-repeat-request`.',
    ),
    type: 'array',
    items: {
      type: 'object',
      properties: {
        name: {
          ...described('What the sequence is called in reports.'),
          type: 'string',
          minLength: 1,
        },
        messages: {
          ...described(
            'Globs of the messages in the order of sending, relative to this file; what one glob ' +
              'takes goes out in the order of the paths.',
          ),
          ...globs,
        },
      },
      required: ['name', 'messages'],
      additionalProperties: false,
    },
  };
}

function overrides(): JsonSchema {
  return {
    ...described('Settings for some of the files; where several take a file, later ones win.'),
    type: 'array',
    items: {
      type: 'object',
      properties: {
        files: {
          ...described('Globs of the files, relative to this file.'),
          ...globs,
        },
        rules: ruleSet(),
      },
      required: ['files', 'rules'],
      additionalProperties: false,
    },
  };
}

function described(markdown: string): Pick<JsonSchema, 'description' | 'markdownDescription'> {
  return { description: markdown.replaceAll('`', ''), markdownDescription: markdown };
}
