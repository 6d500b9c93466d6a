package org.rapporteur.evidence;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.rapporteur.evidence.EvidenceView.StoredFile;
import org.rapporteur.evidence.file.FileType;

/**
 * Evidence as the API gives it.
 *
 * @param kind {@code file} or {@code link}
 * @param title of a link
 * @param address of a link
 * @param name of a file, with the extension of its type
 * @param sentAs what the sender called the file, where that does not fit its type
 * @param type media type of a file, by its content
 * @param size of a file in bytes
 * @param sha256 of a file, in lower-case hexadecimal
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record EvidenceBody(
        long id,
        String recommendation,
        String kind,
        String title,
        String address,
        String name,
        String sentAs,
        String type,
        Integer size,
        String sha256,
        Instant addedAt,
        String addedBy) {

    static EvidenceBody of(EvidenceView view) {
        var file = view.file();
        return new EvidenceBody(
                view.id(),
                view.recommendation().toString(),
                file.isPresent() ? "file" : "link",
                file.isPresent() ? null : view.name(),
                view.address().orElse(null),
                file.isPresent() ? view.name() : null,
                file.flatMap(StoredFile::sentAs).orElse(null),
                file.map(StoredFile::type).map(FileType::mediaType).orElse(null),
                file.map(StoredFile::size).orElse(null),
                file.map(StoredFile::sha256).orElse(null),
                view.added().at(),
                view.added().by());
    }
}
