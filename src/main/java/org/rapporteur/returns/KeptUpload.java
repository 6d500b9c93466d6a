package org.rapporteur.returns;

import java.util.Objects;

/** An upload with its file, to the byte as it arrived. */
record KeptUpload(UploadSummary summary, byte[] content) {
    KeptUpload {
        Objects.requireNonNull(summary);
        Objects.requireNonNull(content);
    }
}
