"""Opens a workbook in a running LibreOffice, fills in answers and saves it: pipe in out "code answer"...

An answer is =text, #number or %percentage; the latter two are typed, as a person would.
"""
import pathlib
import sys
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException


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


def fill(sheet, wanted, type_in):
    cursor = sheet.createCursor()
    cursor.gotoEndOfUsedArea(False)
    for row in range(cursor.RangeAddress.EndRow + 1):
        answer = wanted.pop(sheet.getCellByPosition(0, row).String, None)
        if answer is not None:
            put(sheet.getCellByPosition(4, row), answer[0], answer[1:], type_in)


def put(cell, kind, written, type_in):
    if kind == "=":
        cell.setString(written)
    else:
        type_in(cell, written + ("%" if kind == "%" else ""))


pipe, source, target, *answers = sys.argv[1:]
context = connect(pipe)
desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
document = desktop.loadComponentFromURL(pathlib.Path(source).as_uri(), "_blank", 0, (option("Hidden", True),))
dispatcher = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.DispatchHelper", context)


def type_in(cell, keys):
    document.CurrentController.setActiveSheet(cell.Spreadsheet)
    document.CurrentController.select(cell)
    arguments = (option("StringName", keys), option("DontCommit", False))
    dispatcher.executeDispatch(document.CurrentController.Frame, ".uno:EnterString", "", 0, arguments)


wanted = dict(answer.split(" ", 1) for answer in answers)
for sheet in document.Sheets:
    fill(sheet, wanted, type_in)
if wanted:
    sys.exit("no row for " + ", ".join(wanted))
document.storeToURL(pathlib.Path(target).as_uri(), (option("FilterName", "Calc MS Excel 2007 XML"),))
document.close(True)
desktop.terminate()
