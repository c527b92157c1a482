import { HostFailure, calling, objectOf, property, reading } from "../hostObject";
import type { HostType, Member } from "../hostObject";
import type { AreasPart } from "../runtime";
import { commonLook, refuseProtected, writeLook } from "../workbook/editCells";
import { isWholeColumns, isWholeRows } from "../workbook/hostAreas";
import { linesOf, setLines } from "../workbook/lines";

const look = (since: string, name: string, allowed: (value: unknown) => boolean): Member<AreasPart> =>
  property(since, (part) => commonLook(part, name), (part, value) => {
    if (!allowed(value)) throw new HostFailure("InvalidArgument", `${name} cannot be ${JSON.stringify(value)}`);
    writeLook(part, name, value);
  });

const isColor = (value: unknown): boolean => typeof value === "string" && /^#[0-9a-f]{6}$/i.test(value);
const isFlag = (value: unknown): boolean => typeof value === "boolean";
const isName = (value: unknown): boolean => typeof value === "string" && value !== "" && value.length < 32;
const isNumber = (least: number, most: number) => (value: unknown): boolean => typeof value === "number" && value >= least && value <= most;
const isOneOf = (...names: readonly string[]) => (value: unknown): boolean => names.includes(String(value));

const fontType: HostType<AreasPart> = {
  name: "RangeFont",
  members: {
    name: look("1.1", "font/name", isName),
    size: look("1.1", "font/size", isNumber(1, 409)),
    bold: look("1.1", "font/bold", isFlag),
    italic: look("1.1", "font/italic", isFlag),
    underline: look("1.1", "font/underline", isOneOf("None", "Single", "Double")),
    color: look("1.1", "font/color", isColor),
  },
};

const fillType: HostType<AreasPart> = { name: "RangeFill", members: { color: look("1.1", "fill/color", isColor) } };
const protectionType: HostType<AreasPart> = { name: "FormatProtection", members: { locked: look("1.2", "protection/locked", isFlag) } };

interface BorderPart extends AreasPart {
  readonly side: string;
}

const opposite = { EdgeTop: "firstRow", EdgeBottom: "lastRow", EdgeLeft: "firstColumn", EdgeRight: "lastColumn" } as const;

/** The lines of cells between them: the inner borders of an area that has an inside, or its edges. */
function drawBorder(part: BorderPart, style: unknown): void {
  const { side } = part;
  for (const area of part.areas) {
    const write = (inner: typeof area, name: string): void => writeLook({ ...part, areas: [inner] }, `borders/${name}`, style);
    if (side === "InsideHorizontal" || side === "InsideVertical") {
      const [first, last, leading, trailing] = side === "InsideHorizontal" ? (["firstRow", "lastRow", "EdgeTop", "EdgeBottom"] as const) : (["firstColumn", "lastColumn", "EdgeLeft", "EdgeRight"] as const);
      if (area[first] === area[last]) throw new HostFailure("InvalidArgument", `${side} of an area without an inside`);
      write({ ...area, [last]: area[last] - 1 }, trailing);
      write({ ...area, [first]: area[first] + 1 }, leading);
    } else {
      const edge = opposite[side as keyof typeof opposite];
      write({ ...area, ...(edge.endsWith("Row") ? { firstRow: area[edge], lastRow: area[edge] } : { firstColumn: area[edge], lastColumn: area[edge] }) }, side);
    }
  }
}

const borderType: HostType<BorderPart> = {
  name: "RangeBorder",
  members: {
    style: property("1.1", (part) => commonLook(part, `borders/${part.side}`), (part, value) => {
      if (!isOneOf("None", "Continuous", "Dash", "Dot", "Double")(value)) throw new HostFailure("InvalidArgument", "No such line");
      drawBorder(part, value);
    }),
  },
};

const borderSides = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"];
const bordersType: HostType<AreasPart> = {
  name: "RangeBorderCollection",
  members: {},
  item: (part, side) => (borderSides.includes(String(side)) ? objectOf(borderType, { ...part, side: String(side) }) : null),
};

export const formatType: HostType<AreasPart> = {
  name: "RangeFormat",
  members: {
    font: reading("1.1", (part) => objectOf(fontType, part)),
    fill: reading("1.1", (part) => objectOf(fillType, part)),
    borders: reading("1.1", (part) => objectOf(bordersType, part)),
    protection: reading("1.2", (part) => objectOf(protectionType, part)),
    horizontalAlignment: look("1.1", "horizontalAlignment", isOneOf("General", "Left", "Center", "Right")),
    verticalAlignment: look("1.1", "verticalAlignment", isOneOf("Top", "Center", "Bottom")),
    wrapText: look("1.1", "wrapText", isFlag),
    indentLevel: look("1.9", "indentLevel", isNumber(0, 250)),
    rowHeight: property("1.2", (part) => linesOf(part, "rows")[0]?.size ?? null, (part, value) => {
      refuseProtected(part);
      if (!isNumber(0, 409.5)(value)) throw new HostFailure("InvalidArgument", "No such height");
      setLines(part, "rows", { size: Number(value) });
    }),
    columnWidth: property("1.2", (part) => linesOf(part, "columns")[0]?.size ?? null, (part, value) => {
      refuseProtected(part);
      if (!isNumber(0, 1790)(value)) throw new HostFailure("InvalidArgument", "No such width");
      setLines(part, "columns", { size: Number(value) });
    }),
    autofitRows: calling("1.2", (part) => {
      refuseProtected(part);
      if (part.areas.some((area) => isWholeColumns(area) && !isWholeRows(area))) throw new HostFailure("InvalidArgument", "Rows are fitted by rows");
      setLines(part, "rows", { size: null, hidden: false });
    }),
  },
};
