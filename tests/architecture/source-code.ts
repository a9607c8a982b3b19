import { readFileSync, readdirSync } from 'node:fs';
import ts from 'typescript';

/** A file of code, parsed. */
export interface SourceCode {
  /** From the project's top folder, with forward slashes. */
  readonly file: string;
  readonly text: string;
  readonly tree: ts.SourceFile;
}

/** A function of a file and how many lines it has, from its first word to its closing brace. */
export interface FunctionSize {
  readonly name: string;
  readonly lines: number;
}

/** Parses a text as if it stood in that file. */
export function parse(file: string, text: string): SourceCode {
  const kind = file.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  return { file, text, tree: ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, kind) };
}

/** All TypeScript below the folders. */
export function readCode(folders: readonly string[]): SourceCode[] {
  return listFiles(folders)
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => parse(file, readFileSync(file, 'utf8')));
}

/** All files below the folders, in the order of their paths. */
export function listFiles(folders: readonly string[]): string[] {
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/')),
  );
  return files.sort();
}

/** Every module that the file names: imports, re-exports, dynamic imports and type imports. */
export function importsOf({ tree }: SourceCode): string[] {
  const found: string[] = [];
  visit(tree, (node) => {
    const named = specifierOf(node);
    if (named && ts.isStringLiteralLike(named)) found.push(named.text);
  });
  return found;
}

function specifierOf(node: ts.Node): ts.Node | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) return node.arguments[0];
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return node.argument.literal;
  return undefined;
}

/** Functions, methods and arrows with their sizes; one without a name is called by the line on which it begins. */
export function functionsOf({ tree }: SourceCode): FunctionSize[] {
  const found: FunctionSize[] = [];
  visit(tree, (node) => {
    if (!ts.isFunctionLike(node) || !('body' in node) || !node.body) return;
    const first = tree.getLineAndCharacterOfPosition(node.getStart()).line;
    const last = tree.getLineAndCharacterOfPosition(node.getEnd()).line;
    found.push({ name: nameOf(node) ?? `line ${first + 1}`, lines: last - first + 1 });
  });
  return found;
}

function nameOf(node: ts.SignatureDeclaration): string | undefined {
  if (node.name) return node.name.getText();
  return ts.isVariableDeclaration(node.parent) ? node.parent.name.getText() : undefined;
}

/** Whether the file has a default export in any of its spellings. */
export function hasDefaultExport({ tree }: SourceCode): boolean {
  let found = false;
  visit(tree, (node) => {
    const modifier = node.kind === ts.SyntaxKind.DefaultKeyword && !ts.isDefaultClause(node.parent);
    const renamed = ts.isExportSpecifier(node) && node.name.text === 'default';
    found ||= ts.isExportAssignment(node) || modifier || renamed;
  });
  return found;
}

/** The names and texts of the code: identifiers, strings, templates, patterns and JSX text, but no comment. */
export function wordsOf({ tree }: SourceCode): string[] {
  const found: string[] = [];
  visit(tree, (node) => {
    const wordy = ts.isIdentifier(node) || ts.isLiteralExpression(node) || ts.isTemplateLiteralToken(node);
    if (wordy || ts.isJsxText(node)) found.push(node.getText());
  });
  return found;
}

function visit(node: ts.Node, look: (node: ts.Node) => void): void {
  look(node);
  ts.forEachChild(node, (child) => visit(child, look));
}
