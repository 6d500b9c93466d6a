package org.rapporteur.reports.document.html;

import org.rapporteur.reports.document.Block;

/** A block under the name by which the templates tell its kind. */
public record Part(Kind kind, Block block) {

    /** Which template draws a block. */
    public enum Kind {
        TITLE,
        SUMMARY,
        CONTENTS,
        HEADING,
        PARAGRAPH,
        ITEMS,
        QUOTATION,
        TABLE,
        CHART,
        PAGE_BREAK
    }

    static Part of(Block block) {
        return new Part(kind(block), block);
    }

    private static Kind kind(Block block) {
        if (block instanceof Block.Title) {
            return Kind.TITLE;
        } else if (block instanceof Block.Summary) {
            return Kind.SUMMARY;
        } else if (block instanceof Block.Contents) {
            return Kind.CONTENTS;
        } else if (block instanceof Block.Heading) {
            return Kind.HEADING;
        } else if (block instanceof Block.Paragraph) {
            return Kind.PARAGRAPH;
        } else if (block instanceof Block.Items) {
            return Kind.ITEMS;
        } else if (block instanceof Block.Quotation) {
            return Kind.QUOTATION;
        } else if (block instanceof Block.Table) {
            return Kind.TABLE;
        } else if (block instanceof Block.Chart) {
            return Kind.CHART;
        } else if (block instanceof Block.PageBreak) {
            return Kind.PAGE_BREAK;
        }
        throw new IllegalArgumentException("no template draws " + block);
    }

    public Block.Title title() {
        return (Block.Title) block;
    }

    public Block.Summary summary() {
        return (Block.Summary) block;
    }

    public Block.Contents contents() {
        return (Block.Contents) block;
    }

    public Block.Heading heading() {
        return (Block.Heading) block;
    }

    public Block.Paragraph paragraph() {
        return (Block.Paragraph) block;
    }

    public Block.Items items() {
        return (Block.Items) block;
    }

    public Block.Quotation quotation() {
        return (Block.Quotation) block;
    }

    public Block.Table table() {
        return (Block.Table) block;
    }

    public Block.Chart chart() {
        return (Block.Chart) block;
    }
}
