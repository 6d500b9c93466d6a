"""Opens a workbook in a running LibreOffice, fills in answers and saves it: pipe in out code=text..."""
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


def fill(sheet, wanted):
    cursor = sheet.createCursor()
    cursor.gotoEndOfUsedArea(False)
    for row in range(cursor.RangeAddress.EndRow + 1):
        text = wanted.pop(sheet.getCellByPosition(0, row).String, None)
        if text is not None:
            sheet.getCellByPosition(4, row).setString(text)


pipe, source, target, *answers = sys.argv[1:]
context = connect(pipe)
desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
document = desktop.loadComponentFromURL(pathlib.Path(source).as_uri(), "_blank", 0, (option("Hidden", True),))
wanted = dict(answer.split("=", 1) for answer in answers)
for sheet in document.Sheets:
    fill(sheet, wanted)
if wanted:
    sys.exit("no row for " + ", ".join(wanted))
document.storeToURL(pathlib.Path(target).as_uri(), (option("FilterName", "Calc MS Excel 2007 XML"),))
document.close(True)
desktop.terminate()
