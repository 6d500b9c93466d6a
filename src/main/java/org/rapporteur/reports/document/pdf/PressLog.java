package org.rapporteur.reports.document.pdf;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLogger;
import java.util.logging.Level;
import org.jboss.logging.Logger;

/** What the renderer warns of, in the log of the program. Of its steps it would tell more than anyone reads. */
final class PressLog implements XRLogger {

    private static final Logger LOG = Logger.getLogger(PressLog.class);

    @Override
    public void log(String where, Level level, String message) {
        if (warns(level)) {
            LOG.warn(message);
        }
    }

    @Override
    public void log(String where, Level level, String message, Throwable cause) {
        if (warns(level)) {
            LOG.warn(message, cause);
        }
    }

    @Override
    public boolean isLogLevelEnabled(Diagnostic diagnostic) {
        return warns(diagnostic.getLevel());
    }

    @Override
    public void setLevel(String where, Level level) {
        // the log of the program has levels of its own
    }

    private static boolean warns(Level level) {
        return level.intValue() >= Level.WARNING.intValue();
    }
}
