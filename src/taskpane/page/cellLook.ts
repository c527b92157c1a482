import type { CSSProperties } from "react";
import type { PreviewCell, PreviewStyle } from "../../model/sheetPreview";

const across = { left: "flex-start", center: "center", right: "flex-end" } as const;
/** A text higher than its row shows its beginning, unless the row is only a little too low. */
const along = { top: "flex-start", center: "safe center", bottom: "safe end" } as const;
const programFont = { name: "Calibri", points: 11 } as const;
const pixelsPerPoint = 4 / 3;
const pixelsPerIndent = 9;
const sidePadding = 2;
/** The accents of Ế, Ổ, Ẫ reach above the line of their font; without it the cell's edge cuts them. In heights of the font. */
const roomForAccents = 0.14;

/** Left, centre or right: as the style says, else by what the cell holds. */
export function horizontalOf(style: PreviewStyle, kind: PreviewCell["kind"]): "left" | "center" | "right" {
  if (style.horizontal !== null) return style.horizontal;
  return kind === "number" ? "right" : kind === "error" ? "center" : "left";
}

/** A style's font as CSS; a font name of the workbook is quoted, so that it can only be a name. */
export function fontOf(style: PreviewStyle, zoom: number): string {
  const name = (style.fontName ?? programFont.name).replace(/["\\\n]/g, "");
  const size = (style.fontSize ?? programFont.points) * pixelsPerPoint * zoom;
  return `${style.italic ? "italic " : ""}${style.bold ? "bold " : ""}${size.toFixed(2)}px "${name}", "Times New Roman", serif`;
}

const line = "1px solid #595959";

/** How a cell's box and text look. Its place and size are not part of it. */
export function cellLook(style: PreviewStyle, kind: PreviewCell["kind"], zoom: number): CSSProperties {
  const { borders, color, fill } = style;
  const horizontal = horizontalOf(style, kind);
  const indent = style.indent * pixelsPerIndent * zoom;
  return {
    font: fontOf(style, zoom),
    lineHeight: 1.15,
    ...(color === null ? {} : { color }),
    ...(fill === null ? {} : { backgroundColor: fill }),
    ...(style.underline ? { textDecoration: "underline" } : {}),
    ...(borders.top ? { borderTop: line } : {}),
    ...(borders.right ? { borderRight: line } : {}),
    ...(borders.bottom ? { borderBottom: line } : {}),
    ...(borders.left ? { borderLeft: line } : {}),
    alignItems: along[style.vertical],
    justifyContent: across[horizontal],
    textAlign: horizontal,
    whiteSpace: style.wrap ? "pre-wrap" : "pre",
    overflowWrap: style.wrap ? "anywhere" : "normal",
    paddingTop: `${roomForAccents}em`,
    paddingLeft: sidePadding * zoom + (horizontal === "left" ? indent : 0),
    paddingRight: sidePadding * zoom + (horizontal === "right" ? indent : 0),
  };
}

/** The style of a cell with what its conditional formats change. */
export function shownStyle(styles: readonly PreviewStyle[], { style, conditional }: Pick<PreviewCell, "style" | "conditional">): PreviewStyle | undefined {
  const own = styles[style];
  return own === undefined || conditional === null ? own : { ...own, ...conditional };
}

/** Looks of all cells of a sheet, made when they are first needed. */
export type CellLooks = (cell: Pick<PreviewCell, "style" | "conditional" | "kind">) => CSSProperties;

export function createCellLooks(styles: readonly PreviewStyle[], zoom: number): CellLooks {
  const made = new Map<string, CSSProperties>();
  return (cell) => {
    const key = `${cell.style} ${cell.kind} ${cell.conditional === null ? "" : JSON.stringify(cell.conditional)}`;
    const known = made.get(key);
    if (known !== undefined) return known;
    const style = shownStyle(styles, cell);
    const look = style === undefined ? {} : cellLook(style, cell.kind, zoom);
    made.set(key, look);
    return look;
  };
}
