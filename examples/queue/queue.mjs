import { Queue } from 'bullmq';
import Redis from 'ioredis';

export const queueName = 'messages';

/** The address of the Redis that queue and verdicts lie in. */
export const connectionTo = (port) => ({ host: '127.0.0.1', port, maxRetriesPerRequest: null });

/** A check that fails is tried again after 0.5, 1, 2 and 4 seconds. */
const jobOptions = {
  attempts: 5,
  backoff: { type: 'exponential', delay: 500 },
  removeOnComplete: true,
};

/** Messages wait here: `{ id, text, header? }` each. */
export class MessageQueue {
  constructor(port) {
    this.queue = new Queue(queueName, {
      connection: connectionTo(port),
      defaultJobOptions: jobOptions,
    });
  }

  /** Adds messages; one whose id waits already is not added again. */
  async add(messages) {
    for (let start = 0; start < messages.length; start += 500)
      await this.queue.addBulk(
        messages.slice(start, start + 500).map((data) => ({
          name: 'check',
          data,
          opts: { jobId: `message-${data.id}` },
        })),
      );
  }

  /** How many jobs are in each state: `{ waiting, active, delayed, failed }`. */
  counts() {
    return this.queue.getJobCounts('waiting', 'active', 'delayed', 'failed');
  }

  /** Resolves once nothing waits and nothing is being checked. */
  async drained() {
    for (;;) {
      const { waiting, active, delayed } = await this.counts();
      if (waiting + active + delayed === 0) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  close() {
    return this.queue.close();
  }
}

/** What was found out about each message, by its id. */
export class Verdicts {
  constructor(port) {
    this.redis = new Redis(connectionTo(port));
  }

  /**
   * Stores a verdict, unless there is one: a message may be checked twice when a worker dies after
   * the check, but its verdict is written once. Resolves to whether it was written.
   */
  async store(id, verdict) {
    const written = await this.redis.hsetnx('verdicts', String(id), JSON.stringify(verdict));
    if (written === 0) await this.redis.incr('verdicts:again');
    return written === 1;
  }

  count() {
    return this.redis.hlen('verdicts');
  }

  /** How often a message was checked again whose verdict was there. */
  async again() {
    return Number((await this.redis.get('verdicts:again')) ?? 0);
  }

  /** All verdicts, by id. */
  async all() {
    const stored = await this.redis.hgetall('verdicts');
    return new Map(Object.entries(stored).map(([id, json]) => [id, JSON.parse(json)]));
  }

  close() {
    return this.redis.quit();
  }
}
