/** VS Code's ESLint server without an editor: opens files as an editor does and asks for findings and quick fixes. */
import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  CodeActionRequest,
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  InitializedNotification,
  InitializeRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type Diagnostic,
  type ProtocolConnection,
} from 'vscode-languageserver-protocol/node';
import { top } from './shop.ts';

/** An editor that has the server running. */
export interface Editor {
  /** Opens a file as a document of a language and gives what is reported of it. */
  readonly open: (path: string, languageId: string) => Promise<readonly Diagnostic[]>;
  /** Types a new text over that of an open document. */
  readonly type: (path: string, text: string) => Promise<readonly Diagnostic[]>;
  /** The quick fixes offered for what is reported. */
  readonly actions: (path: string, diagnostics: readonly Diagnostic[]) => Promise<readonly Action[]>;
  readonly close: () => void;
}

/** A quick fix. */
export interface Action {
  readonly title: string;
}

const SERVER = join(top, 'node_modules/vscode-langservers-extracted/bin/vscode-eslint-language-server');

/** Starts the server for a folder. */
export async function startEditor(root: string): Promise<Editor> {
  const server = spawn(process.execPath, [SERVER, '--stdio'], { cwd: root, stdio: ['pipe', 'pipe', 'ignore'] });
  const connection = connect(server, root);
  await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    rootUri: uriOf(root),
    workspaceFolders: [{ uri: uriOf(root), name: 'shop' }],
    capabilities: {
      workspace: {
        configuration: true,
        workspaceFolders: true,
        applyEdit: true,
        workspaceEdit: { documentChanges: true },
      },
      textDocument: {
        diagnostic: { dynamicRegistration: true },
        codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } },
      },
    },
  });
  await connection.sendNotification(InitializedNotification.type, {});
  return editorOn(connection, { root, close: () => server.kill() });
}

function uriOf(path: string): string {
  return pathToFileURL(path).href;
}

/** The server's settings, as an editor keeps them. */
function settingsFor(root: string): object {
  return {
    ...{ validate: 'on', packageManager: 'npm', run: 'onType', format: false, quiet: false, onIgnoredFiles: 'off' },
    ...{ useESLintClass: true, useFlatConfig: true, experimental: { useFlatConfig: false }, nodePath: null },
    ...{ options: {}, rulesCustomizations: [], problems: { shortenToSingleLine: false } },
    codeAction: {
      disableRuleComment: { enable: true, location: 'separateLine', commentStyle: 'line' },
      showDocumentation: { enable: true },
    },
    codeActionOnSave: { mode: 'all' },
    workingDirectory: { directory: root },
    workspaceFolder: { uri: uriOf(root), name: 'shop' },
  };
}

const CONFIRMED = 4;

function connect({ stdout, stdin }: ChildProcess, root: string): ProtocolConnection {
  if (stdout === null || stdin === null) throw new Error('the server has no pipes');
  const connection = createProtocolConnection(new StreamMessageReader(stdout), new StreamMessageWriter(stdin));
  connection.onRequest('workspace/configuration', ({ items }: { items: readonly object[] }) =>
    items.map(() => settingsFor(root)),
  );
  connection.onRequest('eslint/confirmESLintExecution', () => CONFIRMED);
  connection.onRequest('client/registerCapability', () => null);
  connection.listen();
  return connection;
}

interface Opened {
  readonly root: string;
  readonly close: () => void;
}

function editorOn(connection: ProtocolConnection, { root, close }: Opened): Editor {
  const reported = async (uri: string): Promise<readonly Diagnostic[]> => {
    const report = await connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
    return 'items' in report ? report.items : [];
  };
  let version = 1;
  return {
    open: async (path, languageId) => {
      const uri = uriOf(join(root, path));
      const textDocument = { uri, languageId, version, text: readFileSync(join(root, path), 'utf8') };
      await connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
      return reported(uri);
    },
    type: async (path, text) => {
      const uri = uriOf(join(root, path));
      const textDocument = { uri, version: ++version };
      await connection.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument,
        contentChanges: [{ text }],
      });
      return reported(uri);
    },
    actions: async (path, diagnostics) => {
      const textDocument = { uri: uriOf(join(root, path)) };
      const range = { start: { line: 0, character: 0 }, end: { line: 1000, character: 0 } };
      const context = { diagnostics: [...diagnostics] };
      return (await connection.sendRequest(CodeActionRequest.type, { textDocument, range, context })) ?? [];
    },
    close,
  };
}
