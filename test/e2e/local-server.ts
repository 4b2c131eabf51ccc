import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server on this machine that answers what `answer` gives. */
export class LocalServer {
  private constructor(private readonly server: Server) {}

  static async start(
    answer: (request: IncomingMessage, response: ServerResponse) => void,
  ): Promise<LocalServer> {
    const server = createServer(answer);
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    return new LocalServer(server);
  }

  get host(): string {
    return `127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  stop(): void {
    this.server.closeAllConnections();
    this.server.close();
  }
}
