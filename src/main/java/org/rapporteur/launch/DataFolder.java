package org.rapporteur.launch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;

/**
 * The folder that a trial keeps everything in: database, server binaries and secrets. Held by one running program at a
 * time; the operating system lets go of the hold when the program dies, however it dies.
 */
final class DataFolder implements AutoCloseable {

    private static final int SECRET_BYTES = 32;

    private final Path folder;
    private final FileChannel channel;

    private DataFolder(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /** @throws StartRefused where another program holds the folder, or it cannot be written to */
    static DataFolder hold(Path path) {
        var folder = path.toAbsolutePath().normalize();
        try {
            Files.createDirectories(folder, ownerOnly(folder, "rwx------"));
            return new DataFolder(folder, lock(folder));
        } catch (IOException e) {
            throw new StartRefused("launch.data.unusable", Map.of("folder", folder, "reason", e.toString()));
        }
    }

    private static FileChannel lock(Path folder) throws IOException {
        var channel = FileChannel.open(
                folder.resolve("rapporteur.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (tryLock(channel) == null) {
            channel.close();
            throw new StartRefused("launch.data.in-use", Map.of("folder", folder));
        }
        return channel;
    }

    private static FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    Path resolve(String name) {
        return folder.resolve(name);
    }

    /** The secret kept under that name, made at random the first time and readable by its owner alone. */
    Secret secret(String name) throws IOException {
        var file = resolve(name);
        if (Files.notExists(file)) {
            // moved into place whole: a start that is killed leaves no empty secret behind
            var draft = Files.createTempFile(folder, name, ".new", ownerOnly(folder, "rw-------"));
            Files.writeString(draft, randomText());
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        }
        return new Secret(Files.readString(file).strip());
    }

    private static String randomText() {
        var bytes = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static FileAttribute<?>[] ownerOnly(Path folder, String permissions) {
        var isPosix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
        return isPosix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
