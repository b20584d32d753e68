package kejing.grading.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.apicatalog.multibase.Multibase;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.security.KeyPair;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatusListTest {

    /** The example of W3C Bitstring Status List v1.0: 16 KiB of zeros. */
    @Test
    void readsTheExampleOfTheSpecification() {
        StatusList example = StatusList.decode("uH4sIAAAAAAAAA-3BMQEAAADCoPVPbQwfoAAAAAAAAAAAAAAAAAAAAIC3AYbSVKsAQAAA");

        assertThat(example.contains(0)).isFalse();
        assertThat(example.contains(131_071)).isFalse();
        assertThatThrownBy(() -> example.contains(131_072))
                .isInstanceOf(IndexOutOfBoundsException.class)
                .hasMessageContaining("131072");
    }

    @Test
    void indexNoughtIsTheLeftMostBitAndTheLastIndexTheRightMost() throws IOException {
        String encoded = StatusList.of(List.of(0, 9, 131_071)).encoded();

        var unzipped = new GZIPInputStream(new ByteArrayInputStream(Multibase.BASE_64_URL.decode(encoded)));
        byte[] bytes = unzipped.readAllBytes();

        assertThat(encoded).matches("u[A-Za-z0-9_-]+");
        assertThat(bytes).hasSize(16 * 1024);
        assertThat(bytes[0]).isEqualTo((byte) 0b1000_0000);
        assertThat(bytes[1]).isEqualTo((byte) 0b0100_0000);
        assertThat(bytes[16 * 1024 - 1]).isEqualTo((byte) 1);
    }

    @Property(tries = 50)
    void exactlyTheSetIndexesAreRead(
            @ForAll @Size(max = 40) Set<@IntRange(max = 131_071) Integer> set,
            @ForAll @IntRange(max = 131_071) int another) {
        StatusList read = StatusList.decode(StatusList.of(set).encoded());

        assertThat(set).allMatch(read::contains);
        assertThat(read.contains(another)).isEqualTo(set.contains(another));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 131_072})
    void refusesAnIndexOutsideOfTheList(int index) {
        assertThatThrownBy(() -> StatusList.of(List.of(index))).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void refusesAListThatIsTooShortOrNone() throws IOException {
        var tooShort = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(tooShort)) {
            gzip.write(new byte[16 * 1024 - 1]);
        }

        assertThatThrownBy(() -> StatusList.decode(Multibase.BASE_64_URL.encode(tooShort.toByteArray())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("131072");
        assertThatThrownBy(() -> StatusList.decode("uAAAA")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> StatusList.decode("zAAAA")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> StatusList.decode("")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isPublishedAsASignedCredential() {
        KeyPair key = SampleCertificates.newKey();
        CertificateIssuer issuer = SampleCertificates.issuer(key);
        URI address = URI.create("https://kejing.example/status/revocation/1");
        ObjectNode unsigned = StatusListCredential.of(
                address,
                StatusPurpose.REVOCATION,
                StatusList.of(List.of(94_567)),
                issuer,
                Instant.parse("2026-08-01T00:00:00.25Z"));

        ObjectNode signed = DataIntegrityProof.sign(unsigned, key, Instant.parse("2026-08-01T00:00:01Z"));

        assertThat(DataIntegrityProof.verify(signed, Set.of(issuer.key())))
                .isEqualTo(new ProofResult.Genuine(issuer.key()));
        assertThat(signed.path("id").asText()).isEqualTo(address.toString());
        assertThat(signed.path("type").toString())
                .isEqualTo("[\"VerifiableCredential\",\"BitstringStatusListCredential\"]");
        assertThat(signed.path("validFrom").asText()).isEqualTo("2026-08-01T00:00:00Z");
        assertThat(signed.at("/credentialSubject/type").asText()).isEqualTo("BitstringStatusList");
        assertThat(signed.at("/credentialSubject/statusPurpose").asText()).isEqualTo("revocation");
        assertThat(StatusList.decode(signed.at("/credentialSubject/encodedList").asText())
                        .contains(94_567))
                .isTrue();
    }
}
