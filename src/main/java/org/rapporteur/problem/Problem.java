package org.rapporteur.problem;

import java.util.Locale;

/**
 * Every way in which a request can fail. Title, detail and what to do next stand in {@code texts/*}{@code /problem.properties} as
 * {@code problem.<code>.title} and {@code problem.<code>.detail}; the arguments of the detail are listed here.
 */
public enum Problem {
    NOT_FOUND(404),
    SIGN_IN_NEEDED(401),
    NOT_ALLOWED(403),
    /** A contributor who was asked for no part of the return that the address is about. */
    NOTHING_ASKED_OF_YOU(404),
    /** The account's password is still the one an administrator gave it. */
    NEW_PASSWORD_NEEDED(403),
    /** The name and the password do not go together. */
    SIGN_IN_REFUSED(401),
    /** No access token of ours, or one that is too old, revoked, or of a disabled account. */
    TOKEN_REFUSED(401),
    /** {@code seconds} to wait. */
    TOO_MANY_ATTEMPTS(429),
    CROSS_SITE_REQUEST(403),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    /** {@code found}, {@code expected}: formats by their names. */
    FORMAT_NOT_AVAILABLE(406),
    UNSUPPORTED_MEDIA_TYPE(415),
    /** {@code place}, {@code found}, {@code expected}. */
    BAD_REQUEST(400),
    /** {@code limit} in megabytes. */
    TOO_LARGE(413),
    /** {@code id}: of the entry in the log. */
    INTERNAL(500),
    /** Too many ask for something costly at once. */
    BUSY(503),
    /** {@code year}. */
    UNKNOWN_EDITION(404),
    /** {@code year}, {@code status}: key of the status that it has. Answers are taken while an edition is open. */
    EDITION_NOT_OPEN(409),
    /** {@code year}, {@code from}, {@code to}: keys of the status that it has and of the one that was wanted. */
    EDITION_CANNOT_BECOME(409),
    /** {@code year}, {@code seen}, {@code hash}: of the definition that was read, and of the one there is. */
    EDITION_HAS_CHANGED(409),
    /** {@code number} as it was asked for. */
    UNKNOWN_PUBLISHED_REPORT(404),
    /** {@code year}, {@code number}: of the report that is published of the same submissions, {@code none} where there are none. */
    NOTHING_TO_PUBLISH(409),
    /** {@code year}. Other submissions count than those that were looked at. */
    SUBMISSIONS_HAVE_CHANGED(409),
    /** {@code id} as it was asked for. */
    UNKNOWN_EXPORT(404),
    /** {@code limit}: exports that there can be at once. */
    TOO_MANY_EXPORTS(409),
    /** {@code status}: key of the status that the export has. */
    EXPORT_CANNOT_DO_THAT(409),
    /** {@code iso3}. */
    UNKNOWN_STATE(404),
    /** {@code id}, {@code known}: the instruments there are, separated by commas. */
    UNKNOWN_INSTRUMENT(404),
    /** {@code reference} as it was asked for. */
    UNKNOWN_REFERENCE(404),
    /** {@code base}, {@code revision}: the base that was sent, the newest there is. */
    UNKNOWN_REVISION(409),
    /** Carries the findings that block. */
    SUBMISSION_BLOCKED(422),
    /** {@code revision}: nothing has changed since the submission of that revision. */
    NOTHING_TO_SUBMIT(409),
    /** {@code seen}, {@code revision}: the revision that the signer read, the newest there is. */
    RETURN_HAS_CHANGED(409),

    /** {@code name}, {@code found}: key of what the file is. */
    EVIDENCE_NOT_TAKEN(422),
    /** {@code limit} in megabytes, of one file. */
    EVIDENCE_TOO_LARGE(413),
    /** {@code limit}: files and links of one recommendation. */
    TOO_MUCH_EVIDENCE(409),
    /** {@code limit} in megabytes, of all files of a return. */
    EVIDENCE_FULL(409),
    /** {@code limit} in megabytes, of all files of a return that ever were. */
    EVIDENCE_RECORD_FULL(409),
    /** {@code fault}: key of what is wrong with the link. */
    LINK_NOT_TAKEN(422),

    /** The e-mail address cannot be a contributor's: it belongs to another account, or to one that is shut out. */
    ADDRESS_NOT_USABLE(409),

    NOT_A_WORKBOOK(422),
    OLD_EXCEL_FORMAT(422),
    MACROS_NOT_ALLOWED(422),
    ENCRYPTED_WORKBOOK(422),
    DAMAGED_WORKBOOK(422),
    /** {@code part}: name of the part that unpacks to too much. */
    WORKBOOK_UNPACKS_TOO_LARGE(422),
    /** {@code part}. */
    XML_ENTITY_NOT_ALLOWED(422),
    /** {@code part}. */
    EXTERNAL_LINK_NOT_ALLOWED(422),
    /** {@code part}. */
    EMBEDDED_OBJECT_NOT_ALLOWED(422),
    /** The hidden sheet that says what the workbook is for is not there or not readable. */
    WORKBOOK_WITHOUT_IDENTITY(422),
    /** {@code found}, {@code expected}: names of the States. */
    WORKBOOK_OF_ANOTHER_STATE(422),
    /** {@code found}, {@code expected}: years. */
    WORKBOOK_OF_ANOTHER_EDITION(422),
    WORKBOOK_OF_ANOTHER_INSTRUMENT(422),
    WORKBOOK_OF_UNKNOWN_DEFINITION(422),
    /** The workbook was printed for the secretariat to look at. */
    WORKBOOK_IS_A_PREVIEW(422),
    /** The findings of the upload stand, but its file cannot be marked. */
    WORKBOOK_CANNOT_BE_MARKED(422);

    private final int status;

    Problem(int status) {
        this.status = status;
    }

    /** The HTTP status that says it. */
    public int status() {
        return status;
    }

    /** As the API and the message bundles spell it, such as {@code not_found}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
