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

    /** What the last box leaves below it. */
    private int below;

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
        if (index > 0 && (box.breaks() || used + together(index) > HEIGHT)) {
            page++;
            used = box.head();
            below = 0;
        }
        var isAtTheTop = used == 0 && !box.breaks(); // where space above would be lost
        used += (isAtTheTop ? 0 : Math.max(below, box.before())) + box.height();
        below = box.after();
        if (!box.anchor().isEmpty()) {
            pages.put(box.anchor(), page);
        }
        if (box.isDivisible()) {
            divide(box);
        }
    }

    /** What runs over goes to the next page, at least as much as must stay together. */
    private void divide(Box box) {
        var over = used - HEIGHT;
        while (over > 0) {
            var lines = Math.max(Box.LEAST, (over + box.line() - 1) / box.line());
            page++;
            used = lines * box.line();
            over = used - HEIGHT;
        }
    }

    /** The height of what must stand on one page from here on; what no page holds is broken anywhere. */
    private int together(int index) {
        var height = 0;
        var gap = below;
        var last = index;
        while (boxes.get(last).keepsNext()
                && last + 1 < boxes.size()
                && !boxes.get(last + 1).breaks()) {
            height += Math.max(gap, boxes.get(last).before()) + boxes.get(last).height();
            gap = boxes.get(last).after();
            last++;
        }
        height += Math.max(gap, boxes.get(last).before()) + boxes.get(last).beginning();
        return height > HEIGHT
                ? Math.max(below, boxes.get(index).before()) + boxes.get(index).beginning()
                : height;
    }
}
