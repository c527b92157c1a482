import type { WorkbookCapabilities } from "../model/openWorkbook";

/** The least Excel that writes what So Ket makes: Excel 2021. */
const baseline = "1.14";

export function isBaselineSupported(): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", baseline);
}

/** True when both Excel and the office.js beside the page know a member: either may be older than the other. */
export function isExtraSupported<Owner extends object>(version: string, owner: Owner, member: keyof Owner & string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version) && member in owner;
}

export function excelCapabilities(): WorkbookCapabilities {
  return { host: "excel", canWrite: isBaselineSupported(), canOpenFiles: isExtraSupported("1.8", Excel, "createWorkbook") };
}
