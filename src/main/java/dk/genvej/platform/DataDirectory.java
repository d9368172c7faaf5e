package dk.genvej.platform;

import java.nio.file.Path;

/**
 * Where this process keeps what it writes.
 *
 * @param path the directory, absolute
 */
public record DataDirectory(Path path) {
}
