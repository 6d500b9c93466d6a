package org.rapporteur.workbook.xlsx;

/** The names of ECMA-376 that a workbook is written with. */
final class Namespaces {

    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    static final String OFFICE_RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006";
    static final String CONTENT = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private Namespaces() {}
}
