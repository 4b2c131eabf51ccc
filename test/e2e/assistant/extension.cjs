const { commands, lm, Uri, workspace } = require('vscode');

/** Calls the tool that `call.json` names with its input, and writes what it said to `answer.json`. */
async function callTool() {
  const folder = workspace.workspaceFolders[0].uri;
  const call = Uri.joinPath(folder, 'call.json');
  const { tool, input } = JSON.parse(new TextDecoder().decode(await workspace.fs.readFile(call)));
  const answer = await lm
    .invokeTool(tool, { input, toolInvocationToken: undefined })
    .then(({ content }) => ({ parts: content.map(({ value }) => value) }))
    .catch((error) => ({ error: String(error) }));
  const bytes = new TextEncoder().encode(JSON.stringify(answer));
  await workspace.fs.writeFile(Uri.joinPath(folder, 'answer.json'), bytes);
}

exports.activate = ({ subscriptions }) =>
  subscriptions.push(commands.registerCommand('assistant.callTool', callTool));
