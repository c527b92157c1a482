import { mergeClasses } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { columnName } from "../../model/area";
import type { GridStyles } from "./gridStyles";
import type { SheetLayout } from "./sheetLayout";
import { endOf, offsetOf, sizeOf } from "./sheetLayout";

interface ColumnLettersProps {
  readonly layout: SheetLayout;
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly active: number;
  readonly styles: GridStyles;
}

/** The band with the columns' letters. Hidden from screen readers, since each cell says its address. */
export function ColumnLetters({ layout, firstColumn, lastColumn, active, styles }: ColumnLettersProps): ReactElement {
  const { columns, numbersWidth, lettersHeight } = layout;
  const letter = (column: number): ReactElement | null =>
    sizeOf(columns, column) === 0 ? null : (
      <div key={column} className={mergeClasses(styles.band, column === active && styles.bandActive)} style={{ left: numbersWidth + offsetOf(columns, column), width: sizeOf(columns, column) }}>
        {columnName(column)}
      </div>
    );
  const letters = (first: number, last: number): (ReactElement | null)[] => Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => letter(first + index));
  return (
    <div aria-hidden="true" className={styles.letters} style={{ height: lettersHeight, width: numbersWidth + endOf(columns) }}>
      {letters(firstColumn, lastColumn)}
      <div className={styles.lettersCorner} style={{ width: numbersWidth + offsetOf(columns, columns.frozen) }}>
        <div className={styles.band} style={{ left: 0, width: numbersWidth }} />
        {letters(0, columns.frozen - 1)}
      </div>
    </div>
  );
}
