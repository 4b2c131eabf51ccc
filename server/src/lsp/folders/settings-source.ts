import type { Connection } from 'vscode-languageserver';
import type { Rule } from '../../rules/rule';
import type { ClientFeatures } from '../connection/client-capabilities';
import { readEditorSettings, type EditorSettings } from './editor-settings';

/** Knows the editor's settings for every folder, asking the client where it can be asked. */
export class SettingsSource {
  private readonly byScope = new Map<string, Promise<EditorSettings>>();
  private readonly said = new Set<string>();

  /** @param sent what the client sent unasked: its initialization options */
  constructor(
    private readonly connection: Connection,
    private readonly client: ClientFeatures,
    private readonly rules: readonly Rule[],
    private sent: unknown,
  ) {}

  /** The settings for what lies in a workspace folder, or in none. */
  for(folder: string | undefined): Promise<EditorSettings> {
    const scope = folder ?? '';
    let settings = this.byScope.get(scope);
    if (!settings) this.byScope.set(scope, (settings = this.read(folder)));
    return settings;
  }

  /** Something has changed; clients that cannot be asked send what. */
  change(sent: unknown): void {
    if (!this.client.configuration) this.sent = sent;
    this.byScope.clear();
  }

  private async read(folder: string | undefined): Promise<EditorSettings> {
    const { settings, messages } = readEditorSettings(await this.ask(folder), this.rules);
    for (const message of messages) this.say(`The settings of bsm: ${message}`);
    return settings;
  }

  /** A client that does not know the section answers nothing: what it sent at the start holds. */
  private async ask(folder: string | undefined): Promise<unknown> {
    if (!this.client.configuration) return this.sent;
    const item = { section: 'bsm', ...(folder !== undefined && { scopeUri: folder }) };
    try {
      return (await this.connection.workspace.getConfiguration(item)) ?? this.sent;
    } catch {
      return this.sent;
    }
  }

  private say(message: string): void {
    if (this.said.has(message)) return;
    this.said.add(message);
    this.connection.console.warn(message);
  }
}
