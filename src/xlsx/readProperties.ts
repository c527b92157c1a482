import type { WorkBook } from "@e965/xlsx";

/** Core and custom document properties by lower-case name; only simple values. */
export function readProperties(workbook: WorkBook): ReadonlyMap<string, string> {
  const properties = new Map<string, string>();
  for (const source of [workbook.Props, workbook.Custprops]) {
    for (const [name, value] of Object.entries<unknown>({ ...source })) {
      if (value instanceof Date) properties.set(name.toLowerCase(), value.toISOString());
      else if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") properties.set(name.toLowerCase(), String(value));
    }
  }
  return properties;
}
