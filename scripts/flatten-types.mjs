// Type declarations that need no other package: users have the types of reform without installing what it is built of.
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { API } from "typescript/unstable/sync";

/** Whole, as an alias is written, a property a line (NodeBuilderFlags of the compiler). */
const WRITTEN_OUT = 1 | 8388608 | 1024;
const IMPORTED = /(?:from\s*|import\()"([^"]+)"/g;
/** A type that is told by a schema of zod. */
const INFERRED = /^export type (\w+) = z\.infer<.*>;$/gm;

/** Rewrites the declarations in `folder` that lean on zod, and takes away those that `index.d.ts` does not reach. */
export function flattenTypes(folder, project) {
  const reached = reach(join(folder, "index.d.ts"));
  const leaning = [...reached].filter((file) => /from "zod"/.test(readFileSync(file, "utf8")));
  const api = new API();
  try {
    const snapshot = api.updateSnapshot({ openProjects: [project] });
    const [opened] = snapshot.getProjects();
    for (const file of leaning) writeFileSync(file, writtenOut(file, folder, dirname(project), opened));
    snapshot.dispose();
  } finally {
    api.close();
  }
  const needed = reach(join(folder, "index.d.ts"));
  for (const path of readdirSync(folder, { recursive: true })) {
    if (path.endsWith(".d.ts") && !needed.has(join(folder, path))) rmSync(join(folder, path));
  }
  removeEmpty(folder);
}

/** A schema's types without the schema. */
function writtenOut(file, folder, root, { program, checker }) {
  const source = join(root, "src", relative(folder, file).replace(/\.d\.ts$/, ".ts"));
  const module = checker.getSymbolAtLocation(program.getSourceFile(source));
  const names = [...readFileSync(file, "utf8").matchAll(INFERRED)].map(([, name]) => name);
  const types = checker
    .getExportsOfModule(module)
    .filter(({ name }) => names.includes(name))
    .map((symbol) => {
      const type = checker.typeToString(checker.getDeclaredTypeOfSymbol(symbol), undefined, WRITTEN_OUT);
      return `export type ${symbol.name} = ${type};\n`;
    });
  if (types.length !== names.length) throw new Error(`${source}: not every type was found`);
  return types.join("");
}

/** The declarations that one leads to, itself among them. */
function reach(file, found = new Set()) {
  if (found.has(file)) return found;
  found.add(file);
  for (const [, name] of readFileSync(file, "utf8").matchAll(IMPORTED)) {
    const target = resolve(dirname(file), name.replace(/\.ts$/, ".d.ts"));
    if (name.startsWith(".") && existsSync(target)) reach(target, found);
  }
  return found;
}

function removeEmpty(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) removeEmpty(join(folder, entry.name));
  }
  if (readdirSync(folder).length === 0) rmSync(folder, { recursive: true });
}
