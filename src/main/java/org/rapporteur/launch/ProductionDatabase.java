package org.rapporteur.launch;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.postgresql.ds.PGSimpleDataSource;
import org.rapporteur.launch.Settings.DatabaseAccess;

/** Tries the configured database before anything else starts, so that a wrong setting is named in one sentence. */
final class ProductionDatabase {

    private static final int SECONDS_TO_CONNECT = 10;

    private final DatabaseAccess access;
    private final PGSimpleDataSource source = new PGSimpleDataSource();

    ProductionDatabase(DatabaseAccess access) {
        this.access = access;
        source.setUrl(access.url());
        source.setUser(access.user());
        source.setPassword(access.password().value());
        source.setConnectTimeout(SECONDS_TO_CONNECT);
        source.setLoginTimeout(SECONDS_TO_CONNECT);
    }

    /** @throws StartRefused where no connection comes about */
    void check() {
        try (Connection connection = source.getConnection()) {
            connection.isValid(SECONDS_TO_CONNECT);
        } catch (SQLException e) {
            throw new StartRefused(key(e), arguments(e));
        }
    }

    /** By SQLSTATE, see appendix A of the PostgreSQL manual. */
    private static String key(SQLException e) {
        var state = e.getSQLState() == null ? "" : e.getSQLState();
        if (state.startsWith("08")) {
            return "launch.database.unreachable";
        }
        if (state.startsWith("28")) {
            return "launch.database.refused";
        }
        return state.equals("3D000") ? "launch.database.unknown" : "launch.database.failed";
    }

    private Map<String, String> arguments(SQLException e) {
        return Map.of(
                "server", source.getServerNames()[0] + ":" + port(),
                "database", String.valueOf(source.getDatabaseName()),
                "user", access.user(),
                "reason", String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
    }

    private String port() {
        var port = source.getPortNumbers()[0];
        return String.valueOf(port == 0 ? 5432 : port);
    }
}
