import type { Attribute, Element } from '../../message/html/element';
import { isLanguageTag, meantLanguageTag, primaryLanguage } from '../../message/languages';
import type { Message } from '../../message/message';
import { overlaps, type Range } from '../../ranges/range';
import type { Reading } from '../../message/reading';
import { hasValue } from '../../message/template/mask';
import { messageLanguage, type MessageLanguage } from '../../wording/message-language';
import { canBeTold } from '../../wording/text-language/function-words';
import { suggestion } from '../fixes/fix-kinds';
import { defineRule, type Fix, type Report } from '../rule';
import { hasUnknownAttributes } from '../../message/accessibility/unknown-markup';

export const documentLanguage = defineRule({
  id: 'document-language',
  section: 'accessibility',
  severity: 'warning',
  policy:
    'Amazon permits no known accessibility issues, and an HTML document has to name its language.',
  remedy: 'Give the html element the language of the message, such as lang="de".',
  details:
    'Screen readers choose their voice by the language of the document: ' +
    '[WCAG 2.2, 3.1.1 Language of Page](https://www.w3.org/WAI/WCAG22/Understanding/language-of-page.html). ' +
    'Reported are an `<html>` element without `lang`, a `lang` that is no language tag, and one that contradicts ' +
    'the language of the message: that of the header or the configuration, else that of its words. A fragment without `<html>` needs none.',
  fix: 'suggest',
  good: [
    { text: '<p>Which size?</p><body><p>Which size?</p></body>' },
    { text: '<!DOCTYPE html><html lang="en-GB"><body><p>Which size?</p></body></html>' },
    { text: '---\nlanguage: de-DE\n---\n<html lang="de"><p>Welche Größe?</p></html>' },
    { text: '<html lang="{{language}}"><p>{{question}}</p></html>' },
    { text: '---\nlanguage: de-DE\n---\n<html lang="de-{{region}}"><p>Welche Größe?</p></html>' },
    { text: '<html {{#if de}}lang="de"{{else}}lang="en"{{/if}}><p>{{question}}</p></html>' },
    { text: '<html {{{attributes}}}><p>{{question}}</p></html><!-- <html> -->' },
    { text: '<html lang="zh-Hant-TW"><p>{{question}}</p></html>' },
    { text: '{{> head}}<p>Which size?</p></body></html>' },
    {
      title: 'too few words, and words of an unknown language, tell nothing',
      text: '<html lang="cs"><p>Dobrý den, jakou velikost regálu si přejete k vaší objednávce od nás?</p></html>',
    },
    { text: '<html lang="de"><p>The Big Lebowski, Part I</p><p>{{question}}</p></html>' },
    { text: '<!doctype html>{{> head}}<p>Which size?</p>' },
    { text: '<!-- <!doctype html> --><p>Which size?</p>' },
    { text: 'Is <!doctype html> engraved on it?', path: 'message.txt' },
    {
      text: '<html lang="fi"><p>Minkä kokoisen hyllyn haluatte? Kertokaa meille, niin lähetämme sen teille heti huomenna.</p></html>',
    },
  ],
  bad: [
    {
      text: '<!DOCTYPE html>\n«<html>»<body><p>Which size?</p></body></html>',
      says: 'This document does not name its language.',
    },
    { text: '<html «lang=""»><p>Which size?</p></html>' },
    {
      text: '<html «lang="english"»><p>Which size?</p></html>',
      suggested: '<html lang="en"><p>Which size?</p></html>',
      says: '“english” is no language tag.',
    },
    {
      text: '<HTML «LANG=en_US»><p>Which size?</p></HTML>',
      suggested: '<HTML lang="en-US"><p>Which size?</p></HTML>',
    },
    {
      text: '«<html xml:lang="en">»<p>Which size?</p></html>',
      suggested: '<html lang="en" xml:lang="en"><p>Which size?</p></html>',
    },
    {
      title: 'not the language of the header',
      text: '---\nlanguage: de-DE\n---\n<html «lang="en"»><p>Welche Größe?</p></html>',
      suggested: '---\nlanguage: de-DE\n---\n<html lang="de-DE"><p>Welche Größe?</p></html>',
      says: 'The document is marked as “en”, but it is in “de-DE”.',
    },
    {
      title: 'not the language of the text',
      text: '<html «lang="en"»><p>Welche Größe brauchen Sie für das Regal, das Sie bei uns bestellt haben?</p></html>',
      suggested:
        '<html lang="de"><p>Welche Größe brauchen Sie für das Regal, das Sie bei uns bestellt haben?</p></html>',
    },
    { title: 'missing on one path', text: '«<html {{#if de}}lang="de"{{/if}}>»<p>{{text}}</p>' },
    { title: 'a document that leaves out its tag', text: '«<!doctype html>»<p>Which size?</p>' },
    {
      text: '«<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">»<p>Which size?</p>',
    },
  ],
  check(message, report) {
    for (const reading of message.readings) {
      const [root] = reading.elementsNamed('html');
      if (root) checkRoot(message, reading, root, report);
      else if (reading.partials.length === 0) {
        const doctype = doctypeOf(reading);
        if (doctype) report(doctype, 'This document does not name its language.');
      }
    }
  },
});

function checkRoot(message: Message, reading: Reading, root: Element, report: Report): void {
  const lang = root.attribute('lang');
  if (!lang && hasUnknownAttributes(reading, root)) return;
  const problem = problemOf(lang?.value.text.trim() ?? '', messageLanguage(message));
  if (!problem) return;
  const { what, wanted = meantLanguageTag(root.value('xml:lang') ?? '') } = problem;
  const fixes = wanted === undefined ? [] : [setLanguage(root, lang, wanted)];
  report(lang ?? root.startTag, what, { fixes });
}

/** What is wrong with the value of `lang`, and which it should be, as far as that is known. */
function problemOf(
  tag: string,
  expected: MessageLanguage | undefined,
): { what: string; wanted: string | undefined } | undefined {
  const wanted = expected?.tag;
  if (hasValue(tag)) return undefined;
  if (tag === '') return { what: 'This document does not name its language.', wanted };
  if (!isLanguageTag(tag))
    return { what: `“${tag}” is no language tag.`, wanted: meantLanguageTag(tag) ?? wanted };
  if (!expected || primaryLanguage(expected.tag) === primaryLanguage(tag)) return undefined;
  // Words of a language that is not known look like those of another one.
  if (!expected.isDeclared && !canBeTold(primaryLanguage(tag))) return undefined;
  return { what: `The document is marked as “${tag}”, but it is in “${wanted}”.`, wanted };
}

/** Where a document begins that leaves out its `<html>` tag. */
function doctypeOf({ masked, isPlainText, html }: Reading): Range | undefined {
  if (isPlainText) return undefined;
  const match = /<!doctype html[^<>]{0,300}>/i.exec(masked);
  if (!match) return undefined;
  const range = { start: match.index, end: match.index + match[0].length };
  return html.comments.some((comment) => overlaps(comment, range)) ? undefined : range;
}

/** Gives the element the language, in the attribute that it has or in a new one. */
function setLanguage({ nameEnd }: Element, lang: Attribute | undefined, tag: string): Fix {
  const edit = lang
    ? { start: lang.start, end: lang.end, text: `lang="${tag}"` }
    : { start: nameEnd, end: nameEnd, text: ` lang="${tag}"` };
  return suggestion(`Set lang to “${tag}”`, [edit]);
}
