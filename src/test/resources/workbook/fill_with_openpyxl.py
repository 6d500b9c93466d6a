"""Opens a workbook with openpyxl, fills in answers and saves it: in out code=text..."""
import sys

import openpyxl

source, target, *answers = sys.argv[1:]
workbook = openpyxl.load_workbook(source)
wanted = dict(answer.split("=", 1) for answer in answers)
for sheet in workbook.worksheets:
    for row in sheet.iter_rows():
        text = wanted.pop(row[0].value, None)
        if text is not None:
            row[4].value = text
if wanted:
    sys.exit("no row for " + ", ".join(wanted))
workbook.save(target)
