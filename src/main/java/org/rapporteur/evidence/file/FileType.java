package org.rapporteur.evidence.file;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The kinds of files that are taken as evidence. */
public enum FileType {
    PDF("application/pdf", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    ODP("application/vnd.oasis.opendocument.presentation", "odp"),
    DOC("application/msword", "doc"),
    XLS("application/vnd.ms-excel", "xls"),
    PPT("application/vnd.ms-powerpoint", "ppt"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg", "jpe", "jfif"),
    GIF("image/gif", "gif"),
    WEBP("image/webp", "webp"),
    TIFF("image/tiff", "tif", "tiff");

    private final String mediaType;
    private final List<String> extensions;

    FileType(String mediaType, String... extensions) {
        this.mediaType = mediaType;
        this.extensions = List.of(extensions);
    }

    public String mediaType() {
        return mediaType;
    }

    /** As the database, the API and the message bundles spell it, such as {@code docx}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static FileType of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }

    /** All extensions, each with its full stop and with commas between them, as a field for files takes them. */
    public static String accepted() {
        return String.join(
                ",",
                Arrays.stream(values())
                        .flatMap(type -> type.extensions.stream())
                        .map(extension -> "." + extension)
                        .toList());
    }

    /**
     * The name that a file of this type goes by: the one it has, where its extension fits. The extension of another
     * type gives way to ours; anything else keeps its place, with ours after it.
     */
    public String named(String name) {
        var dot = name.lastIndexOf('.');
        var extension = name.substring(dot + 1).toLowerCase(Locale.ROOT);
        if (dot > 0 && extensions.contains(extension)) {
            return name;
        }
        var isOfAnother = dot > 0 && Arrays.stream(values()).anyMatch(type -> type.extensions.contains(extension));
        return (isOfAnother ? name.substring(0, dot) : name) + "." + extensions.get(0);
    }
}
