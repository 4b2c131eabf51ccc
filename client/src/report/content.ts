import type { ReportedMessage, WorkspaceReport } from '../../../server/src/lsp/connection/protocol';
import { countText } from '../status/count-text';
import type { Translate } from '../texts/translate';
import { failingFirst, isCompliant, totalsOf } from './totals';

/** What a report says, whichever form it takes. */
export interface ReportContent {
  title: string;
  /** When the check was made, and what it came to: a paragraph each. */
  summary: string[];
  tables: Table[];
  /** What stands under the tables; a list, if there is something to list. */
  unreadable?: { heading: string; files: string[] };
  /** The URIs of the files in which something can be fixed safely. */
  fixable: string[];
}

export interface Table {
  heading: string;
  columns: string[];
  /** The first cell of a row names what the row is about. */
  rows: Cell[][];
}

export interface Cell {
  text: string;
  /** Where a link on the text leads: to a place in a file, or to a page. */
  link?: MessagePlace | { address: string };
  /** Numbers stand at the right. */
  isNumber?: true;
  /** How good the news is. */
  result?: 'good' | 'bad';
}

/** The first problem in a message, or the message's beginning; counted from 0. */
export interface MessagePlace {
  uri: string;
  line: number;
  character: number;
}

/** What the report is written with. */
export interface Wording {
  t: Translate;
  /** How a file is called, by its URI. */
  nameOf: (uri: string) => string;
  /** When the check was made, as people write it. */
  time: string;
}

/** Puts into words how the messages of a workspace stand. */
export function reportContent(report: WorkspaceReport, wording: Wording): ReportContent {
  const { t, nameOf, time } = wording;
  const { messages, partials, unreadable } = report;
  return {
    title: t('Compliance of all messages'),
    summary: [t('Checked: {0}.', time), ...resultTexts(report, t)],
    tables: [
      ...(messages.length > 0 ? [messageTable(report, wording)] : []),
      ...(partials.length > 0 ? [partialTable(report, wording)] : []),
      ...(report.rules.length > 0 ? [ruleTable(report, t)] : []),
    ],
    ...(unreadable.length > 0 && {
      unreadable: { heading: t('Files that could not be read'), files: unreadable.map(nameOf) },
    }),
    fixable: [...messages, ...partials].filter(({ fixable }) => fixable > 0).map(({ uri }) => uri),
  };
}

function resultTexts(report: WorkspaceReport, t: Translate): string[] {
  const { messages, compliant, failing, ...counts } = totalsOf(report);
  if (messages === 0 && report.partials.length === 0)
    return [
      t(
        'There are no messages. HTML and Handlebars files are messages, except web pages, or what a {0} includes.',
        'bsm.config.json',
      ),
    ];
  const problems = countText(counts, t);
  return [
    t('Messages: {0}. Compliant: {1}. Not compliant: {2}.', messages, compliant, failing),
    problems === '' ? t('No problems.') : t('Problems: {0}.', problems),
    ...(counts.fixable > 0 ? [t('Can be fixed automatically: {0}.', counts.fixable)] : []),
    t('A message is compliant if it has no errors. Warnings and hints deserve a look.'),
  ];
}

function messageTable({ messages }: WorkspaceReport, { t, nameOf }: Wording): Table {
  return {
    heading: t('Messages'),
    columns: [t('Message'), t('Result'), t('Problems'), t('Rules')],
    rows: failingFirst(messages).map((message) => [
      { text: nameOf(message.uri), link: placeOf(message) },
      isCompliant(message)
        ? { text: t('Compliant'), result: 'good' }
        : { text: t('Not compliant'), result: 'bad' },
      ...problemCells(message, t),
    ]),
  };
}

/** Partials are no messages, so that they are neither compliant nor not: only their problems are told. */
function partialTable({ partials }: WorkspaceReport, { t, nameOf }: Wording): Table {
  return {
    heading: t('Partials with problems'),
    columns: [t('Partial'), t('Problems'), t('Rules')],
    rows: partials.map((partial) => [
      { text: nameOf(partial.uri), link: placeOf(partial) },
      ...problemCells(partial, t),
    ]),
  };
}

const problemCells = (message: ReportedMessage, t: Translate): Cell[] => [
  { text: countText(message, t) },
  { text: message.rules.map(ruleText).join(t(', ')) },
];

function placeOf({ uri, first = { line: 0, character: 0 } }: ReportedMessage): MessagePlace {
  return { uri, line: first.line, character: first.character };
}

function ruleText({ rule, problems }: ReportedMessage['rules'][number]): string {
  return problems === 1 ? rule : `${rule} × ${problems}`;
}

function ruleTable({ rules }: WorkspaceReport, t: Translate): Table {
  return {
    heading: t('Rules'),
    columns: [t('Rule'), t('Problems'), t('Files')],
    rows: rules.map(({ rule, documentation, problems, files }) => [
      { text: rule, link: { address: documentation } },
      { text: String(problems), isNumber: true },
      { text: String(files), isNumber: true },
    ]),
  };
}
