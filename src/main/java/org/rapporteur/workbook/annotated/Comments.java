package org.rapporteur.workbook.annotated;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.model.CommentsTable;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTComment;
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
        var emptied = new ArrayList<CellAddress>();
        for (var comment : all(sheet)) {
            CommentText.in(text(comment)).ifPresent(ours -> {
                cut(comment.getText(), ours);
                if (text(comment).isBlank()) {
                    emptied.add(new CellAddress(comment.getRef()));
                }
            });
        }
        emptied.forEach(this::remove);
    }

    /** As they stand in the file: the library looks a comment up by its cell only, which takes long where there are many. */
    static List<CTComment> all(XSSFSheet sheet) {
        return sheet.getRelations().stream()
                .filter(CommentsTable.class::isInstance)
                .map(part -> ((CommentsTable) part).getCTComments().getCommentList())
                .flatMap(list -> Stream.of(list.getCommentArray()))
                .toList();
    }

    private static String text(CTComment comment) {
        return new XSSFRichTextString(comment.getText()).getString();
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

    private void remove(CellAddress address) {
        var row = sheet.getRow(address.getRow());
        var present = row == null ? sheet.createRow(address.getRow()) : row;
        var cell = present.getCell(address.getColumn());
        (cell == null ? present.createCell(address.getColumn()) : cell).removeCellComment();
    }
}
