"""Lists with openpyxl what marks the cells of a workbook: in out; one line a comment: sheet, cell, author, fill, text."""
import sys

import openpyxl

source, target = sys.argv[1:]
workbook = openpyxl.load_workbook(source)
with open(target, "w", encoding="utf-8") as out:
    for sheet in workbook.worksheets:
        for row in sheet.iter_rows():
            for cell in row:
                if cell.comment is not None:
                    told = (sheet.title, cell.coordinate, cell.comment.author, cell.fill.fgColor.rgb, cell.comment.text)
                    out.write("\t".join(text.replace("\n", " | ") for text in told) + "\n")
