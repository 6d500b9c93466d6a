package org.rapporteur.trial;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Rows on their way into a table by PostgreSQL's {@code copy}, in its text form. */
final class CopiedRows implements AutoCloseable {

    private static final int ENOUGH = 1 << 16;

    private final CopyIn copy;
    private final StringBuilder rows = new StringBuilder(2 * ENOUGH);

    /** @param columns the table and its columns, such as {@code revision (number, channel)} */
    CopiedRows(Connection connection, String columns) throws SQLException {
        copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + columns + " from stdin");
    }

    /** @param fields in the order of the columns; {@code null} for none */
    void add(Object... fields) throws SQLException {
        for (int i = 0; i < fields.length; i++) {
            rows.append(i == 0 ? "" : "\t").append(fields[i] == null ? "\\N" : escaped(fields[i].toString()));
        }
        rows.append('\n');
        if (rows.length() > ENOUGH) {
            send();
        }
    }

    @Override
    public void close() throws SQLException {
        send();
        copy.endCopy();
    }

    private void send() throws SQLException {
        var bytes = rows.toString().getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
        rows.setLength(0);
    }

    private static String escaped(String field) {
        return field.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }
}
