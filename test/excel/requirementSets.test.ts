import { readdirSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { hasVersion } from "../excelHost/hostObject";

const root = join(__dirname, "../..");
const baseline = "1.14";
/** Members of a later Excel that are used where both Excel and office.js have them. */
const behindACheck = ["RunOptions.mergeUndoGroup", "ChartSeries.getDimensionDataSourceString"];

/** The latest ExcelApi that the declarations of a member say it came with, or else those of its class; null where neither says one. */
function setOf(declaration: ts.Declaration): string | null {
  const said = (node: ts.Node): string | null => /\[\s*Api set: ExcelApi ([\d.]+)/.exec(node.getSourceFile().text.slice(node.getFullStart(), node.getStart()))?.[1] ?? null;
  return said(declaration) ?? said(declaration.parent);
}

/** Every member of Office.js that the folder names, by its class, with its ExcelApi. */
function usedMembers(folder: string): ReadonlyMap<string, string | null> {
  const { options } = ts.parseJsonConfigFileContent(ts.readConfigFile(join(root, "tsconfig.json"), (path) => ts.sys.readFile(path)).config, ts.sys, root);
  const files = readdirSync(folder).map((file) => join(folder, file));
  const program = ts.createProgram(files, options);
  const checker = program.getTypeChecker();
  const used = new Map<string, string | null>();

  const symbolOf = (node: ts.Node): ts.Symbol | undefined => {
    if (ts.isPropertyAccessExpression(node)) return checker.getSymbolAtLocation(node.name);
    if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) return checker.getTypeAtLocation(node.parent).getProperty((node.propertyName ?? node.name).getText());
    if ((ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)) && ts.isObjectLiteralExpression(node.parent)) return checker.getContextualType(node.parent)?.getProperty(node.name.getText());
    return undefined;
  };
  const visit = (node: ts.Node): void => {
    const symbol = symbolOf(node);
    for (const declaration of symbol?.declarations ?? []) {
      if (symbol === undefined || !declaration.getSourceFile().fileName.includes("@types/office-js")) continue;
      const owner = (declaration.parent as { readonly name?: ts.Identifier }).name?.text ?? "";
      const set = setOf(declaration);
      const known = used.get(`${owner}.${symbol.name}`) ?? null;
      used.set(`${owner}.${symbol.name}`, known === null || (set !== null && hasVersion(set, known)) ? set : known);
    }
    ts.forEachChild(node, visit);
  };
  for (const file of files) visit(program.getSourceFile(file)!);
  return used;
}

test("nothing that came after Excel 2021 is used but behind a check", () => {
  const used = usedMembers(join(root, "src/excel"));
  expect(used.size).toBeGreaterThan(200);
  expect([used.get("Range.getMergedAreasOrNullObject"), used.get("RangeFormat.columnWidth"), used.get("Chart.plotVisibleOnly")]).toEqual(["1.13", "1.2", "1.8"]);
  const later = [...used].filter(([, set]) => set !== null && !hasVersion(baseline, set)).map(([member]) => member);
  expect(later.sort()).toEqual([...behindACheck].sort());
});
