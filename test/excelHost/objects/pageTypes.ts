import { HostFailure, calling, isHostObject, objectOf, property, reading } from "../hostObject";
import type { HostType } from "../hostObject";
import type { AreasPart, SheetPart } from "../runtime";
import { areaAddress } from "../../../src/model/area";
import { refuseProtected } from "../workbook/editCells";
import { parseArea } from "../workbook/hostAreas";

const footerLimit = 255;
const setting = (since: string, name: string, allowed: (value: unknown) => boolean) =>
  property<SheetPart>(since, ({ sheet }) => sheet.page.set.get(name) ?? null, (part, value) => {
    refuseProtected(part);
    if (!allowed(value)) throw new HostFailure("InvalidArgument", `${name} cannot be ${JSON.stringify(value)}`);
    part.sheet.page.set.set(name, value);
  });

const footerPart = (name: "leftFooter" | "centerFooter" | "rightFooter") =>
  property<SheetPart>("1.9", ({ sheet }) => sheet.page.footer.get(name) ?? "", (part, value) => {
    refuseProtected(part);
    part.sheet.page.footer.set(name, String(value));
    const code = [...part.sheet.page.footer.values()].reduce((length, text) => length + (text === "" ? 0 : text.length + 2), 0);
    if (code > footerLimit) throw new HostFailure("InvalidArgument", "A footer longer than 255 characters");
  });

const footerType: HostType<SheetPart> = {
  name: "HeaderFooter",
  members: { leftFooter: footerPart("leftFooter"), centerFooter: footerPart("centerFooter"), rightFooter: footerPart("rightFooter") },
};
const headersFootersType: HostType<SheetPart> = {
  name: "HeaderFooterGroup",
  members: { defaultForAllPages: reading("1.9", (part) => objectOf(footerType, part)) },
};

function addressOf(value: unknown): string {
  if (typeof value === "string") {
    parseArea(value);
    return value.replaceAll("$", "");
  }
  if (isHostObject(value)) return (value.self as AreasPart).areas.map(areaAddress).join(",");
  throw new HostFailure("InvalidArgument", "An address is needed");
}

export const pageLayoutType: HostType<SheetPart> = {
  name: "PageLayout",
  members: {
    orientation: setting("1.9", "orientation", (value) => value === "Portrait" || value === "Landscape"),
    paperSize: setting("1.9", "paperSize", (value) => value === "A4"),
    zoom: setting("1.9", "zoom", (value) => {
      const { scale, horizontalFitToPages } = value as { scale?: number; horizontalFitToPages?: number };
      return (scale === undefined) !== (horizontalFitToPages === undefined) && (scale === undefined || (scale >= 10 && scale <= 400));
    }),
    headersFooters: reading("1.9", (part) => objectOf(headersFootersType, part)),
    setPrintArea: calling("1.9", (part, area) => {
      refuseProtected(part);
      part.sheet.page.printArea = addressOf(area);
    }),
    setPrintTitleRows: calling("1.9", (part, rows) => {
      refuseProtected(part);
      part.sheet.page.titleRows = addressOf(rows);
    }),
    setPrintTitleColumns: calling("1.9", (part, columns) => {
      refuseProtected(part);
      part.sheet.page.titleColumns = addressOf(columns);
    }),
  },
};

export const breaksType = (kind: "rowBreaks" | "columnBreaks"): HostType<SheetPart> => ({
  name: "PageBreakCollection",
  members: {
    add: calling("1.9", (part, cell) => {
      refuseProtected(part);
      const { firstRow, firstColumn } = parseArea(addressOf(cell));
      const position = kind === "rowBreaks" ? firstRow : firstColumn;
      if (position === 0) throw new HostFailure("InvalidArgument", "No page starts before the first");
      part.sheet.page[kind].add(position);
      return objectOf({ name: "PageBreak", members: {} }, part);
    }),
  },
});
