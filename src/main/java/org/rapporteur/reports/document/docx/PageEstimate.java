package org.rapporteur.reports.document.docx;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * On which page each heading will stand. Only a word processor knows for sure; this fills in the table of contents until one
 * makes it anew. It breaks pages by the rules that the styles set.
 */
final class PageEstimate {

    private static final int HEIGHT = Measure.PAGE_HEIGHT - Measure.TOP - Measure.BOTTOM;

    private final List<Box> boxes;
    private final Map<String, Integer> pages = new HashMap<>();
    private int page = 1;
    private int used;

    PageEstimate(List<Box> boxes) {
        this.boxes = boxes;
    }

    /** Numbers of pages, from 1, by anchor. */
    Map<String, Integer> pages() {
        for (var i = 0; i < boxes.size(); i++) {
            place(i);
        }
        return pages;
    }

    private void place(int index) {
        var box = boxes.get(index);
        var isForced = box.breaks() && used > 0;
        if (isForced || (used > 0 && used + together(index) > HEIGHT)) {
            turn(box);
        }
        if (!box.anchor().isEmpty()) {
            pages.put(box.anchor(), page);
        }
        used += used == 0 && !isForced ? box.height() - box.before() : box.height();
        if (box.isDivisible()) {
            divide(box);
        }
    }

    private void turn(Box box) {
        page++;
        used = box.head();
    }

    /** What runs over goes to the next page, at least as much as must stay together. */
    private void divide(Box box) {
        var over = used - box.after() - HEIGHT;
        while (over > 0) {
            var lines = Math.max(Box.LEAST, (over + box.line() - 1) / box.line());
            page++;
            used = lines * box.line() + box.after();
            over = used - box.after() - HEIGHT;
        }
    }

    /** The height of what must stand on one page from here on; what no page holds is broken anywhere. */
    private int together(int index) {
        var height = 0;
        var last = index;
        while (boxes.get(last).keepsNext()
                && last + 1 < boxes.size()
                && !boxes.get(last + 1).breaks()) {
            height += boxes.get(last).height();
            last++;
        }
        height += boxes.get(last).beginning();
        return height > HEIGHT ? boxes.get(index).beginning() : height;
    }
}
