import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pageHtml } from '../../client/src/preview/page-html';
import { LocalServer } from './local-server';

const built = resolve(__dirname, '../../client/dist/preview');

/** Serves the page of a preview as the extension builds it, with its real policy, and an empty page. */
export function startPreviewServer(): Promise<LocalServer> {
  return LocalServer.start(({ url = '', headers }, response) => {
    const source = `http://${headers.host ?? ''}`;
    const [path, query] = url.split('?');
    const send = (type: string, content: string | Buffer): void => {
      response.writeHead(200, { 'content-type': type });
      response.end(content);
    };
    if (path === '/page.js') return send('text/javascript', readFileSync(join(built, 'page.js')));
    if (path === '/page.css') return send('text/css', readFileSync(join(built, 'page.css')));
    if (path !== '/preview') return send('text/html', '<!DOCTYPE html><title>Empty</title>');
    const html = pageHtml({
      script: `${source}/page.js`,
      style: `${source}/page.css`,
      source,
      nonce: 'dGVzdA',
      uri: 'file:///message.hbs',
      loadsPictures: query === 'pictures',
      language: 'en',
      texts: {},
    });
    return send('text/html', html);
  });
}

/** Notes the path of every request, and answers with a script that a page would notice. */
export function startEvilServer(requests: string[]): Promise<LocalServer> {
  return LocalServer.start(({ url = '' }, response) => {
    requests.push(url);
    response.writeHead(200, {
      'content-type': 'text/javascript',
      'access-control-allow-origin': '*',
    });
    response.end(`top.ran.push(${JSON.stringify(url)})`);
  });
}
