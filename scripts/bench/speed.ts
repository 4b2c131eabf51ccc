import type * as engine from './engine';
import { measure, median, medianRatio } from './measure';
import { realisticMessage } from './message';

type Engine = typeof engine;

const kilobyte = 1024;
const sizes = { '4 KB': 4, '256 KB': 256, '1 MB': 1024 };
/** What the project promises: how many times the bare parse, and how many ms. */
const targets = { timesBareParse: 8, megabyte: 100, growth: 5 };

const check = ({ checkMessage }: Engine, text: string): unknown =>
  checkMessage(text, { path: 'message.hbs', hasPartial: () => true });

function parse({ Parser }: Engine, text: string): void {
  const parser = new Parser({});
  parser.write(text);
  parser.end();
}

function parseToTree({ Parser, DomHandler }: Engine, text: string): unknown {
  const handler = new DomHandler();
  const parser = new Parser(handler);
  parser.write(text);
  parser.end();
  return handler.dom;
}

const times = (milliseconds: number): string => milliseconds.toFixed(milliseconds < 10 ? 3 : 1);

/** Prints milliseconds a message for a bare parse and for us, by the size of the message. */
export function printSpeed(engine: Engine): void {
  console.log(
    'Milliseconds of CPU a message (medians): htmlparser2 with no handlers and with its DomHandler,',
  );
  console.log('and bsm-lint with all default rules\n');
  console.log('           Parser   DomHandler   bsm-lint   ratio   to DomHandler   problems');
  const ours = new Map<string, number>();
  for (const [name, size] of Object.entries(sizes)) {
    const text = realisticMessage(size * kilobyte);
    const functions = {
      bare: () => parse(engine, text),
      tree: () => parseToTree(engine, text),
      lint: () => check(engine, text),
    };
    const { bare, tree, lint } = measure(functions, size < 100 ? 61 : 9);
    ours.set(name, median(lint));
    const problems = engine.checkMessage(text, { path: 'message.hbs' }).length;
    const cells = [
      times(median(bare)),
      times(median(tree)),
      times(median(lint)),
      medianRatio(lint, bare).toFixed(1),
      medianRatio(lint, tree).toFixed(1),
    ];
    const widths = [9, 13, 11, 8, 16];
    const row = cells.map((cell, index) => cell.padStart(widths[index] ?? 0)).join('');
    console.log(`${name.padEnd(8)}${row}${String(problems).padStart(11)}`);
  }
  const growth = (ours.get('1 MB') ?? 0) / (ours.get('256 KB') ?? 1);
  console.log(`\ntime(1 MB) / time(256 KB) = ${growth.toFixed(1)}`);
  const { timesBareParse, megabyte } = targets;
  console.log(
    `targets: ratio at 4 KB ≤ ${timesBareParse}, 1 MB ≤ ${megabyte} ms, growth ≤ ${targets.growth}\n`,
  );
}

/** Prints what reading a message costs, and what each rule adds. */
export function printRules(engine: Engine, size = 256 * kilobyte): void {
  const { Message, rules, ruleSetting, defaultSettings } = engine;
  const text = realisticMessage(size);
  const context = { path: 'message.hbs', hasPartial: () => true };
  const known = new Message(text, context);
  const ignore = (): void => {};
  const { read, all } = measure({
    read: () => new Message(text, context),
    all: () => check(engine, text),
  });
  console.log(
    `Milliseconds for a message of ${size / kilobyte} KB: all ${times(median(all))}, reading it ${times(median(read))}`,
  );
  console.log(
    'first: as the only rule, with the facts that it asks for; then: with the facts known\n',
  );
  for (const rule of rules) {
    const { options } = ruleSetting(rule, defaultSettings);
    const { first, then } = measure(
      {
        first: () => rule.check(new Message(text, context), ignore, options),
        then: () => rule.check(known, ignore, options),
      },
      7,
    );
    const alone = times(Math.max(0, median(first) - median(read)));
    const own = times(median(then));
    console.log(`${rule.id.padEnd(30)} first ${alone.padStart(7)}   then ${own.padStart(7)}`);
  }
  console.log();
}
