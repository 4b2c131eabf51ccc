#!/usr/bin/env node
import { connect } from 'node:net';
import { createConnection, type Connection } from 'vscode-languageserver/node';
import { version } from '../../package.json';
import { rules } from '../rules';
import { loadLanguagesWith } from '../wording/language-data/language';
import { readLanguage } from '../workspace/program/language-files';
import { dictionaryThreads } from '../workspace/program/dictionary-threads';
import { keepNewObjectsTogether } from '../workspace/program/new-objects';
import { NodeWorkspace } from '../workspace/node';
import { snippetFiles } from '../workspace/program/snippet-files';
import { messagesIn } from '../workspace/messages-in';
import { readArguments, type Invocation } from './arguments';
import type { OpenFolder } from './folders/folders';
import { startServer } from './server';

function main(): void {
  keepNewObjectsTogether();
  loadLanguagesWith(readLanguage);
  const invocation = readArguments(process.argv.slice(2), version);
  switch (invocation.kind) {
    case 'print':
      process.stdout.write(invocation.text);
      return;
    case 'refuse':
      refuse(invocation.text);
      return;
    default:
      serve(invocation);
  }
}

function serve(invocation: Invocation): void {
  if (invocation.kind === 'node channel' && !process.send) {
    refuse('--node-ipc is for clients that start the server as a child process of Node.\n');
    return;
  }
  if (invocation.kind !== 'socket') {
    // Taken from the process's arguments.
    start(createConnection());
    return;
  }
  const socket = connect(invocation.port, '127.0.0.1', () =>
    start(createConnection(socket, socket)),
  );
  socket.on('error', ({ message }) => refuse(`The client cannot be reached: ${message}\n`));
}

function start(connection: Connection): void {
  startServer(connection, openFolder, {
    version,
    openDictionary: dictionaryThreads(__dirname),
    readSnippets: snippetFiles(__dirname),
  });
}

const openFolder: OpenFolder = (folder, open) => {
  const workspace = new NodeWorkspace({ rules, open, ...(folder !== undefined && { folder }) });
  return {
    workspace,
    messages: () => (folder === undefined ? [] : messagesIn(folder, workspace).files),
  };
};

function refuse(text: string): void {
  process.stderr.write(text);
  process.exitCode = 2;
}

main();
