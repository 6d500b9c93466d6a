package org.rapporteur.workbook.annotated;

import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTRst;

/** The comments of one sheet. What people wrote into them is kept. */
final class Comments {

    /** The author of a comment that stands for a conversation, which Excel keeps elsewhere and shows in its stead. */
    private static final String CONVERSATION = "tc=";

    private static final XSSFFont BOLD = font(true);
    private static final XSSFFont PLAIN = font(false);

    private final XSSFSheet sheet;

    Comments(XSSFSheet sheet) {
        this.sheet = sheet;
    }

    private static XSSFFont font(boolean bold) {
        var font = new XSSFFont();
        font.setFontName("Tahoma");
        font.setFontHeightInPoints((short) CommentBox.POINTS);
        font.setBold(bold);
        return font;
    }

    /** Adds to the comment of a cell, or makes it one. @param text behind the line that says whose it is */
    void add(XSSFCell cell, String text) {
        var present = cell.getCellComment();
        if (present != null && present.getAuthor().startsWith(CONVERSATION)) {
            return;
        }
        var whole = new XSSFRichTextString();
        var author = CommentText.AUTHOR;
        var visible = false;
        if (present != null) {
            whole = new XSSFRichTextString(
                    (CTRst) present.getString().getCTRst().copy());
            author = present.getAuthor();
            visible = present.isVisible();
            cell.removeCellComment();
            whole.append("\n\n");
        }
        whole.append(CommentText.BEGIN, BOLD);
        whole.append(text, PLAIN);
        put(cell, whole, author).setVisible(visible);
    }

    private XSSFComment put(XSSFCell cell, XSSFRichTextString text, String author) {
        var comment = sheet.createDrawingPatriarch().createCellComment(CommentBox.beside(cell, text.getString()));
        comment.setAddress(cell.getRowIndex(), cell.getColumnIndex()); // or it belongs where its box begins
        comment.setString(text);
        comment.setAuthor(author);
        return comment;
    }

    /** Takes what was added before out again. */
    void clear() {
        if (!sheet.hasComments()) {
            return;
        }
        for (var comment : List.copyOf(sheet.getCellComments().values())) {
            CommentText.in(comment.getString().getString()).ifPresent(ours -> {
                cut(comment.getString().getCTRst(), ours);
                if (comment.getString().getString().isBlank()) {
                    remove(comment);
                }
            });
        }
    }

    private static void cut(CTRst text, CommentText.Span ours) {
        if (text.isSetT()) {
            text.setT(ours.cutOutOf(text.getT(), 0));
        }
        var offset = 0;
        for (var run : text.getRArray()) {
            var before = run.getT();
            run.setT(ours.cutOutOf(before, offset));
            offset += before.length();
        }
    }

    private void remove(XSSFComment comment) {
        var row = sheet.getRow(comment.getRow());
        var present = row == null ? sheet.createRow(comment.getRow()) : row;
        var cell = present.getCell(comment.getColumn());
        (cell == null ? present.createCell(comment.getColumn()) : cell).removeCellComment();
    }
}
