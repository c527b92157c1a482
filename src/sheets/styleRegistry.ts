import type { CellStyle } from "../model/sheetModel";

/** Collects the styles a workbook uses: a base style, perhaps with a number format, gets a name the cells carry. */
export interface StyleRegistry {
  readonly use: (base: string, numberFormat?: string) => string;
  readonly table: () => Readonly<Record<string, CellStyle>>;
}

export function createStyleRegistry(bases: Readonly<Record<string, CellStyle>>): StyleRegistry {
  const used = new Map<string, CellStyle>();
  return {
    use: (base, numberFormat) => {
      const name = numberFormat === undefined ? base : `${base} ${numberFormat}`;
      if (!used.has(name)) {
        const style = bases[base];
        if (style === undefined) throw new Error(`No style is called ${base}`);
        used.set(name, numberFormat === undefined ? style : { ...style, numberFormat });
      }
      return name;
    },
    table: () => Object.fromEntries(used),
  };
}
