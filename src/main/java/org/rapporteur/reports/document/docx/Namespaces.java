package org.rapporteur.reports.document.docx;

/** The vocabularies and kinds of parts of the format. */
final class Namespaces {

    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
    static final String PLACE = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    static final String SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006";
    static final String CONTENT = "application/vnd.openxmlformats-officedocument.";

    private Namespaces() {}
}
