import { EventEmitter, type CancellationToken, type Disposable } from 'vscode';
import type {
  BaseLanguageClient,
  WorkDoneProgress,
  WorkDoneProgressReport,
} from 'vscode-languageclient';
import type { ClientContext } from './client-options';

/** What is loaded when activation is over: the library, and a client made with it. */
export interface ClientModule {
  readonly WorkDoneProgress: typeof WorkDoneProgress;
  createClient(parts: ClientContext): BaseLanguageClient;
}

/**
 * The language server as the extension's other parts see it. The library that speaks with it takes longer to load
 * than all the rest: VS Code need not wait for that. What is asked meanwhile is sent when the server has started.
 */
export class Server {
  private readonly module: Promise<ClientModule>;
  private readonly client: Promise<BaseLanguageClient>;
  private readonly started = new EventEmitter<void>();
  private loaded: BaseLanguageClient | undefined;
  /** Tells each time when the server has started. */
  readonly onDidStart = this.started.event;

  constructor(load: () => Promise<ClientModule>, parts: ClientContext) {
    this.module = new Promise((resolve, reject) => {
      setTimeout(() => void load().then(resolve, reject));
    });
    this.client = this.module.then(({ createClient }) => createClient(parts));
    this.client.then(
      (client) => {
        this.loaded = client;
        client.onDidChangeState(() => client.isRunning() && this.started.fire());
      },
      // It shows where something is asked.
      () => undefined,
    );
  }

  get isRunning(): boolean {
    return this.loaded?.isRunning() ?? false;
  }

  async start(): Promise<void> {
    await (await this.client).start();
  }

  async stop(): Promise<void> {
    if (this.loaded?.needsStop()) await this.loaded.stop();
  }

  async restart(): Promise<void> {
    try {
      await this.stop();
    } catch {
      // A server that does not answer is what restarting is for; the client has logged it.
    }
    await this.start();
  }

  /** @throws what the server answers instead of a result, or why it has not started */
  async request<Result>(name: string, params: object, token?: CancellationToken): Promise<Result> {
    return (await this.client).sendRequest<Result>(name, params, token);
  }

  async notify(name: string, params: object): Promise<void> {
    await (await this.client).sendNotification(name, params);
  }

  /** What the server tells before anybody listens is lost: to be called before it starts. */
  onNotification<Params>(name: string, take: (params: Params) => void): void {
    this.client.then(
      (client) => client.onNotification(name, take),
      () => undefined,
    );
  }

  /** Hears how far the work has come that was asked for with a token. */
  async onProgress(
    workDoneToken: string,
    take: (progress: WorkDoneProgressReport) => void,
  ): Promise<Disposable> {
    const { WorkDoneProgress } = await this.module;
    return (await this.client).onProgress(WorkDoneProgress.type, workDoneToken, (progress) => {
      if (progress.kind === 'report') take(progress);
    });
  }

  /** Writes to the output. */
  logFailure(what: string, error: unknown): void {
    this.loaded?.error(what, error);
  }
}
