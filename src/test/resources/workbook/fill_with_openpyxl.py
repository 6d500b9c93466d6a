"""Opens a workbook with openpyxl, fills in answers and saves it: in out "code answer"...

An answer is =text, #number, or %percentage: a part of one in a cell that shows it as a percentage.
"""
import sys

import openpyxl


def fill(cell, kind, written):
    if kind == "=":
        cell.value = written
    elif kind == "#":
        cell.value = float(written)
    else:
        cell.value = float(written) / 100
        cell.number_format = "0%"


source, target, *answers = sys.argv[1:]
workbook = openpyxl.load_workbook(source)
wanted = dict(answer.split(" ", 1) for answer in answers)
for sheet in workbook.worksheets:
    for row in sheet.iter_rows():
        answer = wanted.pop(row[0].value, None)
        if answer is not None:
            fill(row[4], answer[0], answer[1:])
if wanted:
    sys.exit("no row for " + ", ".join(wanted))
workbook.save(target)
