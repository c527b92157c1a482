"""The peer: opens every workbook of a folder read-only and sums its numeric cells, nothing else."""

import pathlib
import sys

import openpyxl

total = 0.0
for path in sorted(pathlib.Path(sys.argv[1]).glob("*.xlsx")):
    book = openpyxl.load_workbook(path, read_only=True, data_only=True)
    for row in book.worksheets[0].iter_rows(values_only=True):
        total += sum(value for value in row if isinstance(value, (int, float)))
    book.close()
print(total)
