import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { text as read } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';

interface Gate {
  gateServer(upstream: string): Server;
}

const order = '/messaging/v1/orders/302-8841207-5531942';

/** A call, the answer's status, and the rules that refused it. */
const calls: [title: string, path: string, body: unknown, status: number, ...rules: string[]][] = [
  ['a question', '/messages/confirmOrderDetails', { text: 'Oak or beech for the legs?' }, 201],
  [
    'an invoice',
    '/messages/invoice?marketplaceIds=A1PA6795UKMFR9',
    { attachments: [{ uploadDestinationId: '1', fileName: 'Rechnung.pdf' }] },
    201,
  ],
  [
    'a wish for stars',
    '/messages/confirmOrderDetails',
    { text: 'Please leave us a 5-star review.' },
    422,
    'no-positive-review-request',
  ],
  [
    'HTML and an address',
    '/messages/confirmOrderDetails',
    { text: 'Oak or <b>beech</b>? Write to desk@oakhill.example.' },
    422,
    'messaging-api',
    'no-email-address',
  ],
  [
    'too long a text',
    '/messages/digitalAccessKey',
    { text: 'Your key for the game is AB12. '.repeat(14) },
    422,
    'messaging-api',
  ],
  [
    'too many files',
    '/messages/invoice',
    { attachments: Array.from({ length: 6 }, (_, index) => ({ fileName: `invoice${index}.pdf` })) },
    422,
    'messaging-api',
  ],
  ['an unknown type', '/messages/newsletter', { text: 'Oak or beech?' }, 422, 'header-syntax'],
  ['no JSON', '/messages/confirmOrderDetails', undefined, 400],
];

describe('the gate before the Messaging API', () => {
  const received: string[] = [];
  const amazon = createServer((request, response) => {
    void read(request).then((body) => {
      received.push(`${request.method} ${request.url} ${body}`);
      response.writeHead(201, { 'content-type': 'application/hal+json' }).end('{}');
    });
  });
  let gate: Server;
  let address: string;

  before(async () => {
    const example = pathToFileURL(join(__dirname, '../../examples/send-gate/server.mjs')).href;
    const { gateServer } = (await import(example)) as Gate;
    gate = gateServer(await listen(amazon));
    address = await listen(gate);
  });

  after(() => {
    gate.close();
    amazon.close();
  });

  for (const [title, path, body, status, ...rules] of calls)
    it(`${status === 201 ? 'lets through' : 'refuses'} ${title}`, async () => {
      received.length = 0;
      const sent = body === undefined ? 'text=Hello' : JSON.stringify(body);
      const response = await fetch(address + order + path, { method: 'POST', body: sent });
      const { errors = [] } = (await response.json()) as { errors?: { message: string }[] };
      assert.equal(response.status, status);
      if (status === 201) assert.deepEqual(received, [`POST ${order}${path} ${sent}`]);
      else assert.deepEqual(received, []);
      const refusing = status === 422 ? errors.map(({ message }) => message.split(':')[0]) : [];
      assert.deepEqual([...new Set(refusing)].sort(), rules);
    });

  it('lets other calls through', async () => {
    received.length = 0;
    await fetch(`${address}${order}?marketplaceIds=A1PA6795UKMFR9`);
    assert.deepEqual(received, [`GET ${order}?marketplaceIds=A1PA6795UKMFR9 `]);
  });
});

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return `http://localhost:${(server.address() as AddressInfo).port}`;
}
