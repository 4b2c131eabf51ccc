// Stands between a renderer and the Messaging API: what Amazon would object to is refused here.
//
//   node examples/send-gate/server.mjs https://sellingpartnerapi-eu.amazon.com 8080
//
// Point the renderer's API client at http://localhost:8080 instead.
import { createServer } from 'node:http';
import { text as read } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { messageCall, reasonsAgainst } from './gate.mjs';

/** A server that hands calls on to `upstream`, but for messages that break the rules. */
export function gateServer(upstream) {
  return createServer((request, response) => {
    answer(request, response, upstream).catch((error) =>
      refuse(response, 502, [{ code: 'BadGateway', message: error.message }]),
    );
  });
}

/** Headers that belong to one connection. */
const ownHeaders = ['host', 'connection', 'content-length', 'transfer-encoding'];

async function answer(request, response, upstream) {
  const body = await read(request);
  const call = messageCall(request.method, request.url);
  if (call) {
    const message = parse(body);
    if (!message)
      return refuse(response, 400, [{ code: 'InvalidInput', message: 'The body is not JSON.' }]);
    const reasons = reasonsAgainst(call, message);
    if (reasons.length > 0)
      return refuse(
        response,
        422,
        reasons.map((reason) => ({ code: 'RefusedByGate', message: reason })),
      );
  }
  const headers = Object.fromEntries(
    Object.entries(request.headers).filter(([name]) => !ownHeaders.includes(name)),
  );
  const hasBody = request.method !== 'GET' && request.method !== 'HEAD';
  const sent = await fetch(new URL(request.url, upstream), {
    method: request.method,
    headers,
    ...(hasBody && { body }),
  });
  response.writeHead(sent.status, { 'content-type': sent.headers.get('content-type') ?? '' });
  response.end(Buffer.from(await sent.arrayBuffer()));
}

function parse(body) {
  try {
    const value = JSON.parse(body === '' ? '{}' : body);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Answers in the form of the API's own errors. */
function refuse(response, status, errors) {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify({ errors }));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [upstream = 'https://sellingpartnerapi-eu.amazon.com', port = '8080'] =
    process.argv.slice(2);
  const server = gateServer(upstream).listen(Number(port), 'localhost', () =>
    console.log(`Messages for ${upstream} on http://localhost:${server.address().port}`),
  );
}
