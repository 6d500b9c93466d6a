"""Fills a workbook in a running LibreOffice, again and again, and tells what its checks find: pipe in sort cases out

In: the workbook. Cases: a JSON list of {code: text or number}; what is typed as a number, a percentage or the like comes as
{"typed": keys}. Out: a JSON list of {"relevant": {code: truth}, "messages": {code: text}, "cover": [text, ...]}.
"""
import json
import pathlib
import sys
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException
from com.sun.star.table import TableSortField

CODE, QUESTION, ANSWER, RELEVANT = 0, 3, 4, 4
HEADER = 1


def connect(pipe):
    context = uno.getComponentContext()
    resolver = context.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", context)
    address = "uno:pipe,name=" + pipe + ";urp;StarOffice.ComponentContext"
    for _ in range(240):
        try:
            return resolver.resolve(address)
        except NoConnectException:
            time.sleep(0.25)
    sys.exit("LibreOffice does not answer")


def option(name, value):
    return PropertyValue(Name=name, Value=value)


def used(sheet):
    cursor = sheet.createCursor()
    cursor.gotoEndOfUsedArea(False)
    return cursor.RangeAddress.EndRow


class Chapter:
    def __init__(self, sheet):
        self.sheet = sheet
        self.last = used(sheet)
        self.check = next(column for column in range(20) if sheet.getCellByPosition(column, HEADER).String == "Check")
        self.look()

    def look(self):
        self.codes = [row[0] for row in self.column(CODE).getDataArray()]
        self.printed = [row[0] for row in self.column(ANSWER).getDataArray()]

    def column(self, number):
        return self.sheet.getCellRangeByPosition(number, 0, number, self.last)

    def fill(self, answers, items):
        rows = tuple(
            (answers.get(code, "") if code in items else printed,) for code, printed in zip(self.codes, self.printed)
        )
        self.column(ANSWER).setDataArray(rows)

    def messages(self, items):
        column = self.column(self.check).getDataArray()
        return {code: row[0] for code, row in zip(self.codes, column) if code in items and row[0] != ""}

    def sort(self):
        """By the question, from the bottom up, as a person may do."""
        area = self.sheet.getCellRangeByPosition(0, HEADER + 1, self.check + 2, self.last)
        by = TableSortField()
        by.Field = QUESTION
        by.IsAscending = False
        fields = uno.Any("[]com.sun.star.table.TableSortField", (by,))
        area.sort((option("SortFields", fields), option("ContainsHeader", False)))
        self.look()


def type_in(document, cell, keys):
    document.CurrentController.setActiveSheet(cell.Spreadsheet)
    document.CurrentController.select(cell)
    arguments = (option("StringName", keys), option("DontCommit", False))
    dispatcher.executeDispatch(document.CurrentController.Frame, ".uno:EnterString", "", 0, arguments)


def relevances(checks):
    """Rows of items have the truth beside the code, and no others have."""
    rows = checks.getCellRangeByPosition(0, 0, RELEVANT, used(checks)).getDataArray()
    return {row[CODE]: bool(row[RELEVANT]) for row in rows if row[RELEVANT] != ""}


def check(document, chapters, answers, items):
    plain = {code: value for code, value in answers.items() if not isinstance(value, dict)}
    for chapter in chapters:
        chapter.fill(plain, items)
    for code, value in answers.items():
        if isinstance(value, dict):
            chapter = next(chapter for chapter in chapters if code in chapter.codes)
            type_in(document, chapter.sheet.getCellByPosition(ANSWER, chapter.codes.index(code)), value["typed"])
    document.calculate()
    messages = {}
    for chapter in chapters:
        messages.update(chapter.messages(items))
    cover = document.Sheets.getByIndex(0)
    texts = [text for row in cover.getCellRangeByPosition(3, 0, 4, used(cover)).getDataArray() for text in row]
    return {
        "relevant": relevances(document.Sheets.getByName("rapporteur-checks")),
        "messages": messages,
        "cover": [text for text in texts if text != ""],
    }


pipe, source, sort, cases, target = sys.argv[1:]
context = connect(pipe)
desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
dispatcher = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.DispatchHelper", context)
document = desktop.loadComponentFromURL(pathlib.Path(source).as_uri(), "_blank", 0, (option("Hidden", True),))
document.IsUndoEnabled = False
document.IsAdjustHeightEnabled = False  # or every row would be measured again for every return
for sheet in document.Sheets:
    sheet.unprotect("")
chapters = [Chapter(sheet) for sheet in document.Sheets if sheet.Name.startswith("Chapter")]
items = set(relevances(document.Sheets.getByName("rapporteur-checks")))
if sort == "sorted":
    for chapter in chapters:
        chapter.sort()
wanted = json.loads(pathlib.Path(cases).read_text(encoding="utf-8"))
found = [check(document, chapters, answers, items) for answers in wanted]
pathlib.Path(target).write_text(json.dumps(found), encoding="utf-8")
document.setModified(False)
document.close(True)
