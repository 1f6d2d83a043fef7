import { readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

const root = path.join(import.meta.dirname, "../..");

export interface Example {
  /** Where it stands: the file, and the line it begins at. */
  readonly place: string;
  readonly code: string;
}

/** The blocks of a document that are marked as TypeScript. */
export function examplesOf(file: string): Example[] {
  const text = readFileSync(path.join(root, file), "utf8");
  return [...text.matchAll(/^```ts\n(.*?)^```/gms)].map(({ index, 1: code = "" }) => ({
    place: `${file}:${text.slice(0, index).split("\n").length + 1}`,
    code,
  }));
}

/**
 * What the compiler says against each example, with `declarations` for what it takes as given. Each is compiled as the
 * body of an async function, so that it may wait and return; all in one program, which takes a few seconds.
 */
export function complaintsAbout(examples: readonly Example[], declarations: string): Map<string, string[]> {
  const options = compilerOptions();
  const files = new Map(examples.map(({ code }, at) => [fileOf(at), moduleOf(code)]));
  files.set(path.join(root, "readme-given.d.ts"), declarations);
  const program = ts.createProgram([...files.keys()], options, hostWith(files, options));
  const complaints = examples.map(({ place }, at): [string, string[]] => {
    const source = program.getSourceFile(fileOf(at));
    const found = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
    return [place, found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"))];
  });
  return new Map(complaints);
}

const fileOf = (at: number) => path.join(root, `readme-example-${at}.ts`);

function moduleOf(code: string): string {
  const lines = code.split("\n");
  const isImport = (line: string) => line.startsWith("import ");
  const body = lines.filter((line) => !isImport(line)).join("\n");
  return `${lines.filter(isImport).join("\n")}\nexport async function example() {\n${body}\n}\n`;
}

function compilerOptions(): ts.CompilerOptions {
  const { config } = ts.readConfigFile(path.join(root, "tsconfig.json"), (file) => ts.sys.readFile(file));
  const { compilerOptions } = config as { readonly compilerOptions: object };
  const { options } = ts.convertCompilerOptionsFromJson({ ...compilerOptions, incremental: false }, root);
  return { ...options, types: ["node"] };
}

/** Reads the files of the memory before those of the disk. */
function hostWith(files: ReadonlyMap<string, string>, options: ts.CompilerOptions): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile } = host;
  host.fileExists = (file) => files.has(file) || fileExists(file);
  host.readFile = (file) => files.get(file) ?? readFile(file);
  host.getSourceFile = (file, version) => {
    const text = host.readFile(file);
    return text === undefined ? undefined : ts.createSourceFile(file, text, version);
  };
  return host;
}
