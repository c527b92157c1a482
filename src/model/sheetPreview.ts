import type { Area } from "./area";

/** How a cell looks; lengths in points, colours as CSS hex ("#FFF2CC"), null where the sheet leaves it to the program. */
export interface PreviewStyle {
  readonly fontName: string | null;
  readonly fontSize: number | null;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly color: string | null;
  readonly fill: string | null;
  readonly borders: { readonly top: boolean; readonly right: boolean; readonly bottom: boolean; readonly left: boolean };
  /** Null: numbers right, texts left. */
  readonly horizontal: "left" | "center" | "right" | null;
  readonly vertical: "top" | "center" | "bottom";
  readonly wrap: boolean;
  readonly indent: number;
}

/** What a conditional format that holds changes in the style of a cell. */
export type ConditionalLook = Partial<Pick<PreviewStyle, "bold" | "italic" | "underline" | "color" | "fill">>;

/** A sheet as it is shown, without its cells: those are asked for as they scroll into view. Sizes in points. */
export interface SheetPreview {
  readonly name: string;
  /** One past the last row and column that hold anything, or take input. */
  readonly rowCount: number;
  readonly columnCount: number;
  /** 0 for hidden ones. */
  readonly columnWidths: readonly number[];
  /** Height of each row, 0 for hidden ones. */
  readonly rowHeights: Float32Array;
  readonly merges: readonly Area[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** Indices are those of `PreviewCell.style`. */
  readonly styles: readonly PreviewStyle[];
  /** What a person may do with the cells: nothing, fill in the unlocked ones, or write anywhere. */
  readonly editing: "none" | "unlocked" | "all";
}

export interface PreviewCell {
  readonly column: number;
  /** As the sheet's number format shows it, in Vietnamese notation. */
  readonly text: string;
  readonly kind: "number" | "text" | "error";
  readonly style: number;
  /** Goes before the style; null where no conditional format holds. */
  readonly conditional: ConditionalLook | null;
  /** Formatted as text ("@"): whatever is typed into it stays text. */
  readonly isText: boolean;
  /** Shown as a percentage, and typed as one: "75" is 75%. */
  readonly isPercent: boolean;
  /** Its value comes from a formula. */
  readonly isComputed: boolean;
  /** Takes input: typed, not a formula, and unlocked where the sheet is protected. */
  readonly editable: boolean;
  /** What an editor starts with: the stored number in Vietnamese notation, or the text. */
  readonly entry: string;
  /** The values a list validation offers; null for free input. */
  readonly options: readonly string[] | null;
  /** Nothing else is taken; false where other values are only told of, or are free. */
  readonly onlyOptions: boolean;
  /** The prompt of the cell's validation; null where it has none. */
  readonly prompt: string | null;
}

export interface PreviewRows {
  readonly firstRow: number;
  /** One list per row, only cells that show something or take input. */
  readonly rows: readonly (readonly PreviewCell[])[];
}
