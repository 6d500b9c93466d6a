package org.rapporteur.reports.export;

import java.time.Duration;

/** How much there can be of exports. */
public final class ExportLimits {

    /** Exports that are kept at once, those that are still to be made included. */
    public static final int MOST = 20;

    /** Days that a file is kept. */
    public static final int DAYS = 7;

    /** In megabytes, of one file. */
    public static final int LARGEST = 200;

    /** How often an export is begun, where the program was stopped while it was made. */
    static final int ATTEMPTS = 3;

    /** A node that gives no sign of life for so long is at nothing any more. One part takes some seconds. */
    static final Duration SILENCE = Duration.ofMinutes(5);

    static final int MEGABYTE = 1024 * 1024;

    private ExportLimits() {}
}
