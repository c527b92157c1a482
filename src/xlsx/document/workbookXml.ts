import { escapeXml } from "../escapeXml";
import type { DefinedName } from "./definedNames";
import { definedNameXml } from "./definedNames";
import type { BookSheet } from "./workbookParts";
import type { Replacement, XmlElement } from "./xmlTree";
import { childNamed, childrenNamed, findElement, flag, numberAttribute, outerXml, parseXml, prefixedAttribute, replaceParts } from "./xmlTree";

/** The elements that follow each of those that are written anew, in the order of the schema (CT_Workbook). */
const afterNames = ["calcPr", "oleSize", "customWorkbookViews", "pivotCaches", "smartTagPr", "smartTagTypes", "webPublishing", "fileRecoveryPr", "webPublishObjects", "extLst"];
const afterCalculation = afterNames.slice(1);
const relationshipsNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The workbook part with other sheets and names; the active sheet stays the same one where it is still there. */
export function changeWorkbookXml(xml: string, sheets: readonly BookSheet[], names: readonly DefinedName[]): string {
  const root = findElement(parseXml(xml), "workbook");
  if (root === null) return xml;
  return replaceParts(xml, [...sheetReplacements(xml, root, sheets), ...namesReplacement(root, names)]);
}

/** The workbook part so that every program computes all formulas when it opens the file. */
export function withRecalculation(xml: string): string {
  const root = findElement(parseXml(xml), "workbook");
  return root === null ? xml : replaceParts(xml, calculationReplacement(xml, root));
}

function sheetReplacements(xml: string, root: XmlElement, sheets: readonly BookSheet[]): readonly Replacement[] {
  const list = childNamed(root, "sheets");
  if (list === null) return [];
  const stored = childrenNamed(list, "sheet");
  const prefix = [...root.attributes].find(([name, value]) => name.startsWith("xmlns:") && value === relationshipsNamespace)?.[0].slice("xmlns:".length);
  const each = sheets.map(({ name, sheetId, visibility, relationship }) => {
    const id = prefix === undefined ? `xmlns:r="${relationshipsNamespace}" r:id` : `${prefix}:id`;
    return `<${list.prefix}sheet name="${escapeXml(name)}" sheetId="${sheetId}"${visibility === "visible" ? "" : ` state="${visibility}"`} ${id}="${escapeXml(relationship)}"/>`;
  });
  const before = stored.map((element) => prefixedAttribute(element, "id") ?? "");
  const views = childrenNamed(childNamed(root, "bookViews"), "workbookView").map((view): Replacement => {
    const active = stored[numberAttribute(view, "activeTab") ?? 0]?.attributes.get("name") ?? "";
    return { start: view.start, end: view.end, text: withActiveSheet(outerXml(xml, view), sheets, active) };
  });
  const isUnchanged = before.join() === sheets.map(({ relationship }) => relationship).join();
  return isUnchanged ? [] : [{ start: list.start, end: list.end, text: `<${list.prefix}sheets>${each.join("")}</${list.prefix}sheets>` }, ...views];
}

/** A hidden sheet cannot be the active one, and a place beyond the last sheet makes Excel repair the file. */
function withActiveSheet(view: string, sheets: readonly BookSheet[], active: string): string {
  const kept = sheets.findIndex(({ name, visibility }) => name === active && visibility === "visible");
  const place = kept >= 0 ? kept : Math.max(0, sheets.findIndex(({ visibility }) => visibility === "visible"));
  const plain = view.replace(/\s(activeTab|firstSheet)\s*=\s*("[^"]*"|'[^']*')/g, "");
  return place === 0 ? plain : plain.replace(/\s*(\/?>)/, (_, end: string) => ` activeTab="${place}"${end}`);
}

function namesReplacement(root: XmlElement, names: readonly DefinedName[]): readonly Replacement[] {
  const list = childNamed(root, "definedNames");
  const prefix = root.prefix;
  const text = names.length === 0 ? "" : `<${prefix}definedNames>${names.map((name) => definedNameXml(name, prefix)).join("")}</${prefix}definedNames>`;
  if (list !== null) return [{ start: list.start, end: list.end, text }];
  const at = placeBefore(root, afterNames);
  return text === "" ? [] : [{ start: at, end: at, text }];
}

function calculationReplacement(xml: string, root: XmlElement): readonly Replacement[] {
  const element = childNamed(root, "calcPr");
  if (element === null) {
    const at = placeBefore(root, afterCalculation);
    return [{ start: at, end: at, text: `<${root.prefix}calcPr fullCalcOnLoad="1"/>` }];
  }
  if (flag(element, "fullCalcOnLoad")) return [];
  const tag = xml.slice(element.start, element.innerStart).replace(/\sfullCalcOnLoad\s*=\s*("[^"]*"|'[^']*')/, "");
  return [{ start: element.start, end: element.innerStart, text: tag.replace(/\s*(\/?>)$/, (_, end: string) => ` fullCalcOnLoad="1"${end}`) }];
}

function placeBefore(root: XmlElement, following: readonly string[]): number {
  return root.children.find(({ name }) => following.includes(name))?.start ?? root.innerEnd;
}
