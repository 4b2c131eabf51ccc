import type * as engine from './engine';
import { measure, median, medianRatio } from './measure';
import { realisticMessage } from './message';
import { NewSentences } from './new-sentences';
import { milliseconds } from './tables';

type Engine = typeof engine;

const kilobyte = 1024;
/** Milliseconds for parsers, and for rules that have been warmed up before. */
const shortWarmUp = 1000;
const sizes = { '4 KB': 4, '256 KB': 256, '1 MB': 1024 };
/** What an author waits for: the message after a keystroke, all but one paragraph as before. */
const edited = { size: '100 KB, a keystroke later', length: 100 };
/** What a program meets that checks a message once. */
const unseen = { size: '4 KB, each sentence new', length: 4 };

/** Milliseconds of CPU that a message of one size takes. */
export interface Speed {
  size: string;
  /** htmlparser2 with no handlers. */
  bare: number;
  /** htmlparser2 with its DomHandler. */
  tree: number;
  /** All default rules but spelling. */
  lint: number;
  /** How many times the bare parse, and the one to a tree. */
  timesBare: number;
  timesTree: number;
}

const check = ({ checkMessage }: Engine, text: string): unknown =>
  checkMessage(text, { path: 'message.hbs', hasPartial: () => true });

/** The floor: nobody can be faster who looks at all of the HTML. */
export function parse({ Parser }: Pick<Engine, 'Parser'>, text: string): void {
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

/** Measures messages of each size, against parsing the same HTML alone. */
export function measureSpeed(engine: Engine): Speed[] {
  measure({ lint: () => check(engine, realisticMessage(4 * kilobyte)) }, 1);
  const whole = Object.entries(sizes).map(([size, length]) => {
    const text = realisticMessage(length * kilobyte);
    return speedOf(engine, size, () => text, length < 100 ? 61 : 9);
  });
  const text = realisticMessage(edited.length * kilobyte);
  const middle = text.indexOf('Please tell us', text.length / 2);
  let keystrokes = 0;
  const typed = (): string => `${text.slice(0, middle)}${keystrokes++} ${text.slice(middle)}`;
  return [...whole, speedOf(engine, edited.size, typed, 21), unseenSpeed(engine)];
}

/** A new text for each check; parsers, which remember nothing, get one that needs not be made first. */
function unseenSpeed(engine: Engine): Speed {
  const sentences = new NewSentences();
  const make = (): string => sentences.message(unseen.length * kilobyte);
  const first = make();
  // Made before, so that making them is not measured.
  const texts = Array.from({ length: 3000 }, make);
  const next = (): string => texts.pop() ?? make();
  return speedOf(engine, unseen.size, next, 61, () => first);
}

/**
 * @param nextText the text for each call
 * @param parsedText the text for each parse
 */
function speedOf(
  engine: Engine,
  size: string,
  nextText: () => string,
  samples: number,
  parsedText = nextText,
): Speed {
  const functions = {
    bare: () => parse(engine, parsedText()),
    tree: () => parseToTree(engine, parsedText()),
    lint: () => check(engine, nextText()),
  };
  const { bare, tree, lint } = measure(functions, samples, shortWarmUp);
  return {
    size,
    bare: median(bare),
    tree: median(tree),
    lint: median(lint),
    timesBare: medianRatio(lint, bare),
    timesTree: medianRatio(lint, tree),
  };
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
    `Milliseconds for a message of ${size / kilobyte} KB: all ${milliseconds(median(all))}, reading it ${milliseconds(median(read))}`,
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
      shortWarmUp,
    );
    const alone = milliseconds(Math.max(0, median(first) - median(read)));
    const own = milliseconds(median(then));
    console.log(`${rule.id.padEnd(30)} first ${alone.padStart(7)}   then ${own.padStart(7)}`);
  }
  console.log();
}
