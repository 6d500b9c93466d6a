package org.rapporteur.reports.figures;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** A query with its parameters in order: whole numbers, texts, and collections of either. */
record Query(Connection connection, String sql, Object... parameters) {

    /** Makes something of a row. */
    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    <T> List<T> list(Row<T> each) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                set(statement, i + 1, parameters[i]);
            }
            try (var rows = statement.executeQuery()) {
                var list = new ArrayList<T>();
                while (rows.next()) {
                    list.add(each.read(rows));
                }
                return list;
            }
        }
    }

    private void set(PreparedStatement statement, int at, Object parameter) throws SQLException {
        if (parameter instanceof Collection<?> several) {
            var type = several.stream().anyMatch(String.class::isInstance) ? "text" : "bigint";
            statement.setArray(at, connection.createArrayOf(type, several.toArray()));
        } else {
            statement.setObject(at, parameter);
        }
    }
}
