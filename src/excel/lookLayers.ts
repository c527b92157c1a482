import type { Area } from "../model/area";
import type { CellStyle, RowModel, WorkbookModel } from "../model/sheetModel";
import type { AreaGatherer, Run } from "./areaGatherer";
import { createAreaGatherer, runsWhere } from "./areaGatherer";

/** One property of the look of cells with one value: "bold" and true. Cells of many styles share it. */
export type Look =
  | { readonly kind: "fontName" | "fontColor" | "fill" | "horizontal" | "vertical"; readonly value: string }
  | { readonly kind: "fontSize" | "indent"; readonly value: number }
  | { readonly kind: "bold" | "italic" | "underline" | "border" | "wrap" | "unlocked"; readonly value: true };

export interface LookLayer {
  readonly look: Look;
  readonly areas: readonly Area[];
}

/** The looks of a style that differ from those of a new sheet. */
function looksOf({ font, fill, border, align, unlocked }: CellStyle): Look[] {
  const flag = (kind: "bold" | "italic" | "underline" | "border" | "wrap" | "unlocked", holds: boolean | undefined): Look[] => (holds === true ? [{ kind, value: true }] : []);
  return [
    { kind: "fontName", value: font.name },
    { kind: "fontSize", value: font.size },
    ...flag("bold", font.bold),
    ...flag("italic", font.italic),
    ...flag("underline", font.underline),
    ...(font.color === undefined ? [] : [{ kind: "fontColor", value: font.color } as const]),
    ...(fill === undefined ? [] : [{ kind: "fill", value: fill } as const]),
    ...flag("border", border === "thin"),
    ...(align?.horizontal === undefined ? [] : [{ kind: "horizontal", value: align.horizontal } as const]),
    ...(align?.vertical === undefined ? [] : [{ kind: "vertical", value: align.vertical } as const]),
    ...flag("wrap", align?.wrap),
    ...(align?.indent === undefined ? [] : [{ kind: "indent", value: align.indent } as const]),
    ...flag("unlocked", unlocked),
  ];
}

/** Gathers what cells look like, row by row, into areas for each look: a table's border is one area, whatever styles its cells have. */
export interface LookGatherer {
  add(row: number, cells: RowModel["cells"]): void;
  finish(): readonly LookLayer[];
}

interface Layer {
  readonly look: Look;
  readonly areas: AreaGatherer;
}

export function createLookGatherer(styles: WorkbookModel["styles"]): LookGatherer {
  const layers = new Map<string, Layer>();
  const keysOfStyle = new Map<string, ReadonlySet<string>>();
  const runsOfRow = new Map<string, readonly (readonly [Layer, readonly Run[]])[]>();

  function keysOf(name: string): ReadonlySet<string> {
    const known = keysOfStyle.get(name);
    if (known !== undefined) return known;
    const style = styles[name];
    if (style === undefined) throw new Error(`No style is called ${name}`);
    const looks = new Map(looksOf(style).map((look) => [`${look.kind} ${String(look.value)}`, look]));
    for (const [key, look] of looks) if (!layers.has(key)) layers.set(key, { look, areas: createAreaGatherer() });
    const keys = new Set(looks.keys());
    keysOfStyle.set(name, keys);
    return keys;
  }

  function runsOf(cells: RowModel["cells"]): readonly (readonly [Layer, readonly Run[]])[] {
    const keys = cells.map((cell) => (cell === null ? null : keysOf(cell.style)));
    return [...layers].map(([key, layer]) => [layer, runsWhere(keys.length, (column) => keys[column]?.has(key) ?? false)] as const).filter(([, runs]) => runs.length > 0);
  }

  return {
    add: (row, cells) => {
      // Long sheets repeat a few kinds of rows.
      const signature = cells.map((cell) => cell?.style ?? "").join("\n");
      const runs = runsOfRow.get(signature) ?? runsOf(cells);
      runsOfRow.set(signature, runs);
      for (const [{ areas }, own] of runs) areas.add(row, own);
    },
    finish: () => [...layers.values()].map(({ look, areas }) => ({ look, areas: areas.finish() })),
  };
}
