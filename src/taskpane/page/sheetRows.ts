import type { PreviewCell, PreviewRows } from "../../model/sheetPreview";

const mostRows = 64;
/** Cells of a block at most, unless one row has more: a block of a wide sheet is of fewer rows. */
const mostCells = 16_384;
const blocksKept = 60;
const requestsAtOnce = 2;

export interface RowSpan {
  readonly first: number;
  readonly last: number;
}

/** The rows of one sheet as far as they were fetched. Serves as an external store: `version` changes with every arrival. */
export interface SheetRows {
  /** The cells of a row; undefined while they are not here. */
  row(row: number): readonly PreviewCell[] | undefined;
  cell(row: number, column: number): PreviewCell | undefined;
  /** Fetches what is missing of these rows, the first span first. What was wanted before and is not any more is not asked for. */
  want(spans: readonly RowSpan[]): void;
  /** Resolves when these rows are here. */
  load(span: RowSpan): Promise<void>;
  /** What was wanted last. */
  wanted(): readonly RowSpan[];
  /** Shows a text in a cell until the sheet is fetched anew. */
  showTyped(row: number, column: number, typed: PreviewCell): void;
  /** Answers still on their way are dropped from now on. */
  close(): void;
  subscribe(listener: () => void): () => void;
  version(): number;
}

/** How many rows of a sheet with so many columns come together. */
export function rowsAtOnce(columnCount: number): number {
  return Math.max(1, Math.min(mostRows, Math.floor(mostCells / Math.max(1, columnCount))));
}

/** Keeps blocks of rows around what is looked at; `fetchRows` may answer in any order. */
export function createSheetRows(rowCount: number, fetchRows: (first: number, last: number) => Promise<PreviewRows>, columnCount = 1): SheetRows {
  const blockSize = rowsAtOnce(columnCount);
  const blocks = new Map<number, (readonly PreviewCell[])[]>();
  const asked = new Map<number, Promise<void>>();
  const listeners = new Set<() => void>();
  let queue: number[] = [];
  let spans: readonly RowSpan[] = [];
  let version = 0;
  let closed = false;

  const tell = (): void => {
    version += 1;
    for (const listener of listeners) listener();
  };
  const blocksOf = ({ first, last }: RowSpan): number[] => {
    const [from, to] = [Math.floor(Math.max(0, first) / blockSize), Math.floor(Math.min(last, rowCount - 1) / blockSize)];
    return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
  };
  const forgetOldest = (): void => {
    const needed = new Set(spans.flatMap(blocksOf));
    for (const block of blocks.keys()) {
      if (blocks.size <= blocksKept) return;
      if (!needed.has(block)) blocks.delete(block);
    }
  };
  const fetchBlock = async (block: number): Promise<void> => {
    const firstRow = block * blockSize;
    try {
      const { rows } = await fetchRows(firstRow, Math.min(firstRow + blockSize, rowCount) - 1);
      if (closed) return;
      blocks.set(block, [...rows]);
      forgetOldest();
      tell();
    } finally {
      asked.delete(block);
      askNext();
    }
  };
  const ask = (block: number): Promise<void> => {
    const running = asked.get(block);
    if (running !== undefined) return running;
    const request = fetchBlock(block);
    asked.set(block, request);
    return request;
  };
  const askNext = (): void => {
    while (!closed && asked.size < requestsAtOnce) {
      const block = queue.shift();
      if (block === undefined) return;
      // A refused block stays empty; it is asked for again with the next scroll.
      if (!blocks.has(block) && !asked.has(block)) ask(block).catch(() => undefined);
    }
  };

  const row = (index: number): readonly PreviewCell[] | undefined => (index >= rowCount ? [] : blocks.get(Math.floor(index / blockSize))?.[index % blockSize]);
  return {
    row,
    cell: (index, column) => row(index)?.find((cell) => cell.column === column),
    want: (wantedSpans) => {
      spans = wantedSpans;
      queue = [...new Set(wantedSpans.flatMap(blocksOf))].filter((block) => !blocks.has(block));
      askNext();
    },
    load: async (span) => {
      await Promise.all(blocksOf(span).filter((block) => !blocks.has(block)).map(ask));
    },
    wanted: () => spans,
    showTyped: (index, column, typed) => {
      const block = blocks.get(Math.floor(index / blockSize));
      const cells = block?.[index % blockSize];
      if (block === undefined || cells === undefined) return;
      block[index % blockSize] = [...cells.filter((cell) => cell.column !== column), typed].sort((left, right) => left.column - right.column);
      tell();
    },
    close: () => {
      closed = true;
      listeners.clear();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    version: () => version,
  };
}
