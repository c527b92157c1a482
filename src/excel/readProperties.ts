/** Properties of a document that files tell too, by the names of Office.js. */
const coreNames = ["title", "subject", "author", "keywords", "comments", "category", "company", "manager", "lastAuthor"] as const;

/** Core and custom document properties by lower-case name; only those that say something. */
export async function readProperties(context: Excel.RequestContext): Promise<ReadonlyMap<string, string>> {
  const { properties: document } = context.workbook;
  const core = document.load([...coreNames]);
  const custom = document.custom.load("items/key,items/value");
  await context.sync();
  const properties = new Map<string, string>();
  for (const name of coreNames) if (core[name] !== "") properties.set(name.toLowerCase(), core[name]);
  for (const { key, value } of custom.items) properties.set(key.toLowerCase(), value instanceof Date ? value.toISOString() : String(value));
  return properties;
}

/** Workbook names to their references, without "="; a name of one sheet counts only where the workbook has none. */
export async function readNames(context: Excel.RequestContext, sheets: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const { workbook } = context;
  const collections = [workbook.names, ...sheets.map((sheet) => workbook.worksheets.getItem(sheet).names)].map((names) => names.load("items/name,items/formula"));
  await context.sync();
  const found = new Map<string, string>();
  for (const { items } of collections) {
    for (const { name, formula } of items) if (!/^_xlnm\.|^_FilterDatabase$/i.test(name) && !found.has(name)) found.set(name, String(formula).replace(/^=/, ""));
  }
  return found;
}
