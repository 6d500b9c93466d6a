package org.rapporteur.form;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.SQLException;

/** Contributors of a State, whose password is the one of its focal point. */
@Singleton
class Contributors {

    private final AgroalDataSource source;

    Contributors(AgroalDataSource source) {
        this.source = source;
    }

    /** @param place a chapter or a recommendation of the edition 2026 */
    void ask(String name, String iso3, String place, boolean mayEdit) {
        run(
                """
                insert into account (name, role, iso3, password_hash, must_change_password, created_at)
                select ?, 'CONTRIBUTOR', iso3, password_hash, false, created_at from account where name = lower(?)
                on conflict do nothing
                """,
                name,
                iso3);
        run(
                """
                insert into part_request (year, iso3, account_name, place, may_edit, asked_at, asked_by)
                values (2026, ?, ?, ?, cast(? as boolean), '2026-11-01T00:00:00Z', 'the focal point')
                """,
                iso3,
                name,
                place,
                String.valueOf(mayEdit));
    }

    void withdraw(String name) {
        run("update part_request set withdrawn_at = now(), withdrawn_by = 'x' where account_name = ?", name);
    }

    private void run(String sql, String... values) {
        try (var connection = source.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
