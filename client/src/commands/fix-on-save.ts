import { ConfigurationTarget, window, workspace } from 'vscode';
import { withFixAll } from './code-actions-on-save';
import { t } from '../texts/l10n';
import { reasonOf } from '../texts/reason';

const section = 'editor.codeActionsOnSave';

/** Writes the setting that applies safe fixes on save, for this workspace where there is one. */
export async function enableFixOnSave(): Promise<void> {
  const hasFolder = (workspace.workspaceFolders?.length ?? 0) > 0;
  const target = hasFolder ? ConfigurationTarget.Workspace : ConfigurationTarget.Global;
  const settings = workspace.getConfiguration();
  const { workspaceValue, globalValue } = settings.inspect<unknown>(section) ?? {};
  const value = withFixAll(hasFolder ? workspaceValue : globalValue);
  try {
    await settings.update(section, value, target);
  } catch (error) {
    void window.showErrorMessage(t('The setting could not be written: {0}', reasonOf(error)));
    return;
  }
  void window.showInformationMessage(
    hasFolder
      ? t('Saving now applies safe fixes in this workspace.')
      : t('Saving now applies safe fixes, by your user settings.'),
  );
}
