import type { FindPartial } from '../lint/partial-files';
import type { Problem } from '../lint/problem';
import { languageDirection } from '../message/visible-text/direction';
import { parseStyleSheet } from '../message/css/parse';
import { parseHtml, type ParsedHtml } from '../message/html/parse';
import type { ImageFile } from '../message/images/image-file';
import { Message } from '../message/message';
import type { MessageContext } from '../message/context/message-context';
import type { ListedPlaceholders } from '../message/template/meaning';
import { meaningOf } from '../message/template/references';
import { declaredMarketplace } from '../message/declared';
import { messageLanguage } from '../wording/message-language';
import { keptStyleSheet } from './css/style-sheet';
import type { AllowedUrl } from './css/values';
import { Marks } from './markup/marks';
import { loadableUrl } from './markup/pictures';
import { writeMarkup, type Markup } from './markup/write-markup';
import { writePlainText } from './markup/write-plain-text';
import { TextWriter } from './markup/write-text';
import type { Preview, PreviewProblem } from './preview-result';
import { sampleValue, type SampleAudience } from './sample/sample-values';
import type { ExpandedText } from './template/expanded-text';
import { Expander } from './template/expander';
import { Switches, type Choices } from './template/switches';
import { TemplateFile } from './template/template-file';

export interface PreviewOptions {
  /** What is known of the message; `path` tells plain text from HTML. */
  context?: MessageContext;
  /** What was found in the message. */
  problems?: readonly Problem[];
  /** Values for placeholders and conditions; they come before the built-in ones. */
  data?: Readonly<Record<string, unknown>> | undefined;
  /** How the branches go, by the ids of the switches. */
  choices?: Choices;
  findPartial?: FindPartial | undefined;
  imageFile?: ((path: string) => ImageFile | undefined) | undefined;
  /** Whether pictures are loaded; else boxes stand in their places. */
  loadsPictures?: boolean;
}

/** Shows a message. Never throws; nothing in the result runs, sends, or loads what is not allowed. */
export function renderPreview(text: string, options: PreviewOptions = {}): Preview {
  const { context = {}, problems = [], choices = {}, loadsPictures = false } = options;
  const message = new Message(text, context);
  const { placeholders: listed = {} } = context;
  const audience = audienceOf(message);
  const switches = new Switches(choices);
  const expander = new Expander({
    switches,
    listed,
    data: options.data,
    findPartial: options.findPartial,
    sampleOf: (value) => {
      const meaning = meaningOf(value, listed);
      return meaning && sampleValue(meaning, value.name, audience);
    },
  });
  const subject = subjectFile(message, listed);
  const subjectLine = subject && expander.expand(subject, false);
  const file = new TemplateFile(text, context.path, 0, listed);
  const expanded = expander.expand(file, !message.isPlainText);
  const marks = new Marks(problems, expander.partialPaths);
  const allowedUrl: AllowedUrl = loadsPictures ? loadableUrl : () => undefined;
  const pictures = { areAllowed: loadsPictures, imageFile: options.imageFile };
  const parsed = message.isPlainText ? undefined : parseHtml(expanded.text);
  const line = subjectLine && writeLine(subjectLine, marks);
  const markup: Markup = parsed
    ? writeMarkup(parsed, { expanded, marks, pictures, allowedUrl })
    : writePlainText(expanded, marks);
  return {
    ...(line !== undefined && { subject: line }),
    html: markup.html,
    css: parsed ? styleOf(parsed, expanded.text, allowedUrl) : '',
    htmlAttributes: {
      ...directionOf(audience.language),
      ...Object.fromEntries(markup.htmlAttributes),
    },
    bodyAttributes: Object.fromEntries(markup.bodyAttributes),
    switches: switches.all,
    problems: previewProblems(problems, marks),
    files: [...expander.partialPaths],
    width: message.defaultWidth,
    heldBackPictures: markup.heldBackPictures,
    isCut: expander.isCut,
  };
}

/** For whom the sample values are. */
function audienceOf(message: Message): SampleAudience {
  return {
    language: messageLanguage(message)?.tag,
    marketplace: declaredMarketplace(message),
  };
}

const writeLine = (line: ExpandedText, marks: Marks): string =>
  new TextWriter(line, marks).writeRange(0, line.text.length, 'raw');

const previewProblems = (problems: readonly Problem[], marks: Marks): PreviewProblem[] =>
  problems.map(({ rule, severity, message, start, end }, index) => {
    return { rule, severity, message, start, end, isShown: marks.isShown(index) };
  });

/** The subject as a template of its own. */
function subjectFile(
  { text, header }: Message,
  listed: ListedPlaceholders,
): TemplateFile | undefined {
  const range = header.subject?.text.range();
  if (!range || range.end <= range.start) return undefined;
  return new TemplateFile(text.slice(range.start, range.end), undefined, 0, listed, range.start);
}

function styleOf({ texts }: ParsedHtml, text: string, allowedUrl: AllowedUrl): string {
  const sheets = texts
    .filter(({ isRaw, parent }) => isRaw && parent?.name === 'style')
    .map((node) => parseStyleSheet(text, node));
  return keptStyleSheet(sheets, allowedUrl);
}

/** What the page around the message says of it, where the message does not. */
function directionOf(language: string | undefined): Record<string, string> {
  return language === undefined ? {} : { lang: language, dir: languageDirection(language) };
}
