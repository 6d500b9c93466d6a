package org.rapporteur.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.returns.Respondent.YEAR;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the database refuses by itself, whoever writes to it. */
@QuarkusTest
class SchemaTest {

    @Inject
    ReturnService returns;

    @Inject
    Database database;

    private String id;

    @BeforeEach
    void answersOnce() {
        if (returns.view(YEAR, "BWA").revision() == 0) {
            returns.answer(YEAR, "BWA", new Respondent("BWA").edit(0, "1.a.status", "full"));
        }
        id = database.text("select id from national_return where iso3 = 'BWA'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"revision", "answer_change", "upload", "submission"})
    void neitherChangesNorDeletesWhatIsInTheLog(String table) {
        var trigger = table + "_append_only";

        assertThat(database.refusalOf("update " + table + " set national_return_id = national_return_id"))
                .isEqualTo(trigger);
        assertThat(database.refusalOf("delete from " + table)).isEqualTo(trigger);
        assertThat(database.refusalOf("truncate " + table + " cascade")).endsWith("_append_only");
    }

    @Test
    void keepsAReturnThatHasALog() {
        assertThat(database.refusalOf("delete from national_return where iso3 = 'BWA'"))
                .isEqualTo("revision_national_return_exists");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    national_return_year_iso3_unique | insert into national_return (year, iso3, created_at) values (2026, 'BWA', now())
                    national_return_iso3_form | insert into national_return (year, iso3, created_at) values (2026, 'bwa', now())
                    national_return_year_range | insert into national_return (year, iso3, created_at) values (26, 'BWA', now())
                    national_return_revision_range | update national_return set revision = -1 where id = :id
                    revision_key | insert into revision values (:id, 1, now(), 'bwa', 'api', null)
                    revision_number_range | insert into revision values (:id, 0, now(), 'bwa', 'api', null)
                    revision_channel_known | insert into revision values (:id, 2, now(), 'bwa', 'fax', null)
                    revision_upload_iff_workbook | insert into revision values (:id, 2, now(), 'bwa', 'workbook', null)
                    revision_made_by_length | insert into revision values (:id, 2, now(), '', 'api', null)
                    answer_change_revision_exists | insert into answer_change values (:id, 9, '1.a.status', 'full')
                    answer_change_key | insert into answer_change values (:id, 1, '1.a.status', 'full')
                    answer_change_item_form | insert into answer_change values (:id, 1, 'status', 'full')
                    answer_change_value_length | insert into answer_change values (:id, 1, '1.b.status', '')
                    submission_revision_exists | insert into submission (national_return_id, revision, receipt_number, submitted_at, submitted_by, sha256) values (:id, 9, '2026-BWA-001', now(), 'bwa', repeat('0', 64))
                    submission_sha256_form | insert into submission (national_return_id, revision, receipt_number, submitted_at, submitted_by, sha256) values (:id, 1, '2026-BWA-001', now(), 'bwa', 'no hash')
                    submission_receipt_number_form | insert into submission (national_return_id, revision, receipt_number, submitted_at, submitted_by, sha256) values (:id, 1, '1', now(), 'bwa', repeat('0', 64))
                    submission_not_reviewed_range | insert into submission (national_return_id, revision, receipt_number, submitted_at, submitted_by, sha256, not_reviewed) values (:id, 1, '2026-BWA-001', now(), 'bwa', repeat('0', 64), -1)
                    reported_answer_review_known | insert into reported_answer (submission_id, year, iso3, regional_group, chapter, item, value, review) values (0, 2026, 'BWA', 'african', 1, '1.a.status', 'full', 'seen')
                    reported_answer_regional_group_known | insert into reported_answer (submission_id, year, iso3, regional_group, chapter, item, value) values (0, 2026, 'BWA', 'nordic', 1, '1.a.status', 'full')
                    account_name_is_lower_case | insert into account (name, role, iso3, password_hash, must_change_password, created_at) values ('A@b', 'CONTRIBUTOR', 'BWA', '$2a$10$', false, now())
                    invitation_account_exists | insert into invitation (account_name, sha256, made_at, expires_at) values ('nobody', repeat('0', 64), now(), now() + interval '1 day')
                    invitation_sha256_form | insert into invitation (account_name, sha256, made_at, expires_at) values ('bwa', 'no hash', now(), now() + interval '1 day')
                    invitation_expires_after_it_is_made | insert into invitation (account_name, sha256, made_at, expires_at) values ('bwa', repeat('0', 64), now(), now())
                    invitation_ends_once | insert into invitation (account_name, sha256, made_at, expires_at, used_at, withdrawn_at) values ('bwa', repeat('0', 64), now(), now() + interval '1 day', now(), now())
                    contribution_called_length | insert into contribution (year, iso3, account_name, called, message, asked_at) values (2026, 'BWA', 'bwa', '', '', now())
                    contribution_account_is_of_the_state | insert into contribution (year, iso3, account_name, called, message, asked_at) values (2026, 'BWA', 'bol', 'Health', '', now())
                    mail_kind_known | insert into mail (kind, year, iso3, account_name, recipient, made_at) values ('greeting', 2026, 'BWA', 'bwa', 'a@b.example', now())
                    mail_is_sent_or_failed | insert into mail (kind, year, iso3, account_name, recipient, made_at, sent_at, failed_at) values ('ready', 2026, 'BWA', 'bwa', 'a@b.example', now(), now(), now())
                    notice_address_iso3_form | insert into notice_address (iso3, address, set_at, set_by) values ('bwa', 'a@b.example', now(), 'bwa')
                    part_request_ready_is_editable | insert into part_request (year, iso3, account_name, place, may_edit, asked_at, asked_by, ready_at, ready_by) values (2026, 'BWA', 'bwa', '2', false, now(), 'bwa', now(), 'bwa')
                    reported_answer_submission_exists | insert into reported_answer (submission_id, year, iso3, regional_group, chapter, item, value) values (0, 2026, 'BWA', 'african', 1, '1.a.status', 'full')
                    """)
    void namesWhatItRefuses(String constraint, String sql) {
        assertThat(database.refusalOf(sql.replace(":id", id))).isEqualTo(constraint);
    }

    @ParameterizedTest
    @CsvSource({
        "upload_accounting_adds_up, 3, 1, 1, 0, 1, 0",
        "upload_accounting_adds_up, 0, 1, -1, 0, 1, 0",
        "upload_revision_iff_changes, 2, 1, 1, 0, , 0",
        "upload_revision_iff_changes, 2, 0, 2, 0, 2, 0",
        "upload_revision_follows_base, 1, 1, 0, 0, 1, 1",
    })
    void holdsTheAccountingOfAnUploadToItsSum(
            String constraint, int filled, int stored, int unchanged, int cleared, Integer revision, int base) {
        var sql =
                """
                insert into upload (national_return_id, sha256, received_at, received_by, file_name, size, content,
                    base_revision, revision, filled, stored, unchanged, rejected, ignored, conflicting, cleared, findings)
                values (%s, repeat('0', 64), now(), 'bwa', 'a.xlsx', 0, '', %d, %s, %d, %d, %d, 0, 0, 0, %d, '[]')
                """;

        assertThat(database.refusalOf(sql.formatted(id, base, revision, filled, stored, unchanged, cleared)))
                .isEqualTo(constraint);
    }

    @Test
    void leavesNoConstraintWithoutAName() {
        var unnamed = database.text(
                """
                select string_agg(conname, ', ')
                  from pg_constraint
                 where conrelid::regclass::text in ('national_return', 'revision', 'answer_change', 'upload',
                                                    'submission', 'reported_answer', 'part_request', 'contribution',
                                                    'invitation', 'mail', 'notice_address')
                   and contype <> 'n' and conname ~ '_(pkey|fkey|check|key1)[0-9]*$'
                """);

        assertThat(unnamed).isNull();
    }
}
