package kejing.local.component;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Recognises a content without keeping it.
 *
 * @param digest SHA-256 in hexadecimal
 */
record ContentMark(String digest) {

    static ContentMark of(String content) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return new ContentMark(HexFormat.of().formatHex(sha.digest(content.getBytes(StandardCharsets.UTF_8))));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this JDK lacks SHA-256", e);
        }
    }

    boolean isIn(Path file) {
        try {
            return Files.exists(file) && Files.readString(file).equals(digest);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    void store(Path file) {
        try {
            Files.writeString(file, digest);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }
}
