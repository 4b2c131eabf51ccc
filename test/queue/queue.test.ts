import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { setTimeout as wait } from 'node:timers/promises';

interface Message {
  id: number | string;
  text: unknown;
}

interface Verdict {
  send: boolean;
  reasons: { rule: string }[];
}

interface MessageQueue {
  add(messages: readonly Message[]): Promise<void>;
  counts(): Promise<Record<string, number>>;
  drained(): Promise<void>;
  close(): Promise<void>;
}

interface Verdicts {
  store(id: string, verdict: Verdict): Promise<boolean>;
  count(): Promise<number>;
  again(): Promise<number>;
  all(): Promise<Map<string, Verdict>>;
  close(): Promise<unknown>;
}

interface WorkerProcess {
  stop(): Promise<void>;
  kill(): Promise<void>;
}

interface Example {
  MessageQueue: new (port: number) => MessageQueue;
  Verdicts: new (port: number) => Verdicts;
  startRedis(): Promise<{ port: number; stop(): Promise<void> }>;
  startWorker(port: number): Promise<WorkerProcess>;
  messages(count: number): Message[];
  verdictOn(message: Message): Verdict;
}

/** How many messages go through the queue. */
const count = Number(process.env['BSM_QUEUE_MESSAGES'] ?? 20_000);

describe('the queue of examples/queue', function () {
  this.timeout(20 * 60_000);
  let example: Example;
  let redis: Awaited<ReturnType<Example['startRedis']>>;
  let queue: MessageQueue;
  let verdicts: Verdicts;

  before(async () => {
    const folder = join(__dirname, '../../examples/queue');
    const files = ['queue', 'redis', 'messages', 'verdict', 'worker-process'];
    const modules: Partial<Example>[] = [];
    for (const file of files)
      modules.push((await import(pathToFileURL(join(folder, `${file}.mjs`)).href)) as Example);
    example = Object.assign({}, ...modules) as Example;
  });

  beforeEach(async () => {
    redis = await example.startRedis();
    queue = new example.MessageQueue(redis.port);
    verdicts = new example.Verdicts(redis.port);
  });

  afterEach(async () => {
    await queue.close();
    await verdicts.close();
    await redis.stop();
  });

  it(`two workers give ${count} messages a verdict each, though one is killed`, async () => {
    const messages = example.messages(count);
    await queue.add(messages);
    const workers = [example.startWorker(redis.port), example.startWorker(redis.port)];
    const [first, second] = await Promise.all(workers);
    await untilChecked(count / 4);
    await first?.kill();
    const third = await example.startWorker(redis.port);
    await untilChecked(count / 2);
    // The connections break, and the sender, who cannot know what arrived, sends all again.
    cutConnections(redis.port);
    await queue.add(messages.slice(-Math.ceil(count / 10)));
    await queue.drained();
    await Promise.all([second?.stop(), third.stop()]);
    const all = await verdicts.all();
    assert.equal(all.size, count);
    for (const message of messages.slice(0, 200))
      assert.deepEqual(all.get(String(message.id)), example.verdictOn(message));
    assert.equal((await queue.counts())['failed'], 0);
    console.log(`    checked again, and not written again: ${await verdicts.again()}`);
  });

  it('writes a verdict once', async () => {
    const verdict = { send: true, reasons: [] };
    assert.equal(await verdicts.store('1', verdict), true);
    assert.equal(await verdicts.store('1', { ...verdict, send: false }), false);
    assert.deepEqual((await verdicts.all()).get('1'), verdict);
    assert.equal(await verdicts.again(), 1);
  });

  it('gives up on what is no message, and on nothing else', async () => {
    const [message] = example.messages(1);
    assert.ok(message);
    await queue.add([{ id: 'none', text: 42 }, message]);
    const worker = await example.startWorker(redis.port);
    await queue.drained();
    await worker.stop();
    assert.deepEqual([...(await verdicts.all()).keys()], [String(message.id)]);
    assert.equal((await queue.counts())['failed'], 1);
  });

  async function untilChecked(least: number): Promise<void> {
    while ((await verdicts.count()) < least) await wait(20);
  }
});

describe('the figures of examples/queue', function () {
  this.timeout(20 * 60_000);

  it('are printed: the library alone, one worker, two workers', () => {
    const run = join(__dirname, '../../examples/queue/run.mjs');
    const few = String(Math.max(200, Math.round(count / 5)));
    const { status, stdout, stderr } = spawnSync(process.execPath, [run, few], {
      encoding: 'utf8',
    });
    assert.equal(status, 0, stderr);
    assert.match(stdout, /^library.*\n1 worker .*\n2 workers .*messages\/s\n$/);
    console.log(stdout.replace(/^/gm, '    '));
  });
});

function cutConnections(port: number): void {
  const { status } = spawnSync('redis-cli', [
    '-p',
    String(port),
    'CLIENT',
    'KILL',
    'TYPE',
    'normal',
  ]);
  assert.equal(status, 0);
}
