package kejing.grading.certificate;

import com.apicatalog.multibase.Multibase;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * An Ed25519 public key as the identifier that is made of it ({@code did:key}, W3C CCG did:key v0.9): the multicodec prefix
 * ed01 and the 32 bytes of the key in base58btc. Whoever reads the identifier has the key, and nothing is to be looked up.
 *
 * @param id such as {@code did:key:z6Mk…}
 */
public record DidKey(String id) {
    private static final String METHOD = "did:key:";
    private static final HexFormat HEX = HexFormat.of();
    private static final byte[] MULTICODEC = HEX.parseHex("ed01");
    /** What X.509 writes before the 32 bytes of an Ed25519 key (RFC 8410). */
    private static final byte[] X509 = HEX.parseHex("302a300506032b6570032100");

    private static final int KEY_BYTES = 32;

    public DidKey {
        bytes(id);
    }

    public static DidKey of(PublicKey key) {
        byte[] encoded = key.getEncoded();
        if (encoded.length != X509.length + KEY_BYTES
                || !Arrays.equals(encoded, 0, X509.length, X509, 0, X509.length)) {
            throw new IllegalArgumentException("not an Ed25519 key but " + key.getAlgorithm());
        }
        byte[] raw = Arrays.copyOfRange(encoded, X509.length, encoded.length);
        return new DidKey(METHOD + Multibase.BASE_58_BTC.encode(concat(MULTICODEC, raw)));
    }

    public PublicKey publicKey() {
        try {
            return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(concat(X509, bytes(id))));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform from 15 on has Ed25519", e);
        }
    }

    /** What a proof names: the only key of the identifier, as its fragment. */
    public String verificationMethod() {
        return id + "#" + id.substring(METHOD.length());
    }

    private static byte[] bytes(String id) {
        String multibase = id.startsWith(METHOD) ? id.substring(METHOD.length()) : "";
        if (!Multibase.BASE_58_BTC.isEncoded(multibase)) {
            throw new IllegalArgumentException("not a did:key in base58btc: " + id);
        }
        byte[] key = Multibase.BASE_58_BTC.decode(multibase);
        if (key.length != MULTICODEC.length + KEY_BYTES || key[0] != MULTICODEC[0] || key[1] != MULTICODEC[1]) {
            throw new IllegalArgumentException("not the did:key of an Ed25519 key: " + id);
        }
        return Arrays.copyOfRange(key, MULTICODEC.length, key.length);
    }

    private static byte[] concat(byte[] head, byte[] tail) {
        byte[] both = Arrays.copyOf(head, head.length + tail.length);
        System.arraycopy(tail, 0, both, head.length, tail.length);
        return both;
    }
}
