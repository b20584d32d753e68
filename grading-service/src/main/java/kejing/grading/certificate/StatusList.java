package kejing.grading.certificate;

import com.apicatalog.multibase.Multibase;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * One bit for each certificate (W3C Bitstring Status List v1.0): index 0 is the left-most bit of the first byte. A list has
 * at least 131,072 bits, so that asking for it does not tell whom one asks about; it grows by further lists of that size.
 */
public final class StatusList {
    /** 16 KiB, the least that the specification allows. */
    public static final int BITS = 131_072;

    private static final int LARGEST_BYTES = 16 * 1024 * 1024;

    private final byte[] bytes;

    private StatusList(byte[] bytes) {
        this.bytes = bytes;
    }

    /** A list of {@link #BITS} bits with these set. */
    public static StatusList of(Collection<Integer> set) {
        StatusList list = new StatusList(new byte[BITS / Byte.SIZE]);
        set.forEach(index -> list.bytes[list.at(index)] |= mask(index));
        return list;
    }

    /** Reads what {@link #encoded()} wrote, or another issuer. */
    public static StatusList decode(String encodedList) {
        if (!Multibase.BASE_64_URL.isEncoded(encodedList)) {
            throw new IllegalArgumentException("a status list is multibase base64url and begins with u");
        }
        byte[] zipped = Multibase.BASE_64_URL.decode(encodedList);
        try (var unzipped = new GZIPInputStream(new ByteArrayInputStream(zipped))) {
            byte[] bytes = unzipped.readNBytes(LARGEST_BYTES + 1);
            if (bytes.length < BITS / Byte.SIZE || bytes.length > LARGEST_BYTES) {
                throw new IllegalArgumentException(
                        "a status list has at least " + BITS + " bits and at most " + (long) LARGEST_BYTES * Byte.SIZE);
            }
            return new StatusList(bytes);
        } catch (IOException e) {
            throw new IllegalArgumentException("the status list is not GZIP", e);
        }
    }

    public boolean contains(int index) {
        return (bytes[at(index)] & mask(index)) != 0;
    }

    /** GZIP in multibase base64url without padding. */
    public String encoded() {
        var zipped = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(zipped)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Multibase.BASE_64_URL.encode(zipped.toByteArray());
    }

    private int at(int index) {
        if (index < 0 || index / Byte.SIZE >= bytes.length) {
            throw new IndexOutOfBoundsException(
                    "index " + index + " is not within the " + bytes.length * Byte.SIZE + " bits of the status list");
        }
        return index / Byte.SIZE;
    }

    private static byte mask(int index) {
        return (byte) (0x80 >>> index % Byte.SIZE);
    }
}
