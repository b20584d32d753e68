package kejing.grading.certificate.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import kejing.chassis.problem.Problem;
import kejing.grading.certificate.Certificate;
import kejing.grading.certificate.Certificates;
import kejing.grading.certificate.IssuerKeys;
import kejing.grading.certificate.PublishStatus;
import kejing.grading.certificate.StatusPurpose;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/**
 * What whoever was shown a certificate may ask, without signing in. The number of a certificate is drawn at random, so only
 * who has the certificate knows it.
 */
@Path("/public")
@RunOnVirtualThread
@PermitAll
public class PublicCertificateResource {
    private final Certificates certificates;
    private final PublishStatus status;
    private final IssuerKeys keys;

    PublicCertificateResource(Certificates certificates, PublishStatus status, IssuerKeys keys) {
        this.certificates = certificates;
        this.status = status;
        this.keys = keys;
    }

    @GET
    @Path("/certificates/{certificateId}")
    @Operation(
            operationId = "verifyCertificate",
            summary = "查验证书（无需登录） / Whether the certificate of this number is valid today; without signing in")
    public VerificationView verify(@PathParam("certificateId") UUID certificateId) {
        var certificate =
                certificates.byId(certificateId).orElseThrow(() -> Problem.notFound("certificate", certificateId));
        return VerificationView.of(
                status.verify(certificate.credential()), keys.issuer().name(), certificate);
    }

    @POST
    @Path("/credential-verifications")
    @Consumes(CertificateResource.CREDENTIAL)
    @Operation(
            operationId = "verifyCredential",
            summary =
                    "查验电子凭证（无需登录） / Whether this credential is a valid certificate of the bank today; without signing in")
    public VerificationView verify(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = CertificateResource.CREDENTIAL,
                                            schema = @Schema(type = SchemaType.STRING)))
                    String credential) {
        var verification = status.verify(credential);
        Certificate genuine =
                verification.certificateId().flatMap(certificates::byId).orElse(null);
        return VerificationView.of(verification, keys.issuer().name(), genuine);
    }

    @GET
    @Path("/status-lists/{list}/{purpose}")
    @Produces(CertificateResource.CREDENTIAL)
    @Operation(
            operationId = "getStatusList",
            summary = "证书状态列表（无需登录） / A status list of certificates, signed; without signing in")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = CertificateResource.CREDENTIAL, schema = @Schema(type = SchemaType.STRING)))
    public Response statusList(@PathParam("list") int list, @PathParam("purpose") String purpose) {
        var credential = Stream.of(StatusPurpose.values())
                .filter(known -> known.name().toLowerCase(Locale.ROOT).equals(purpose))
                .findFirst()
                .flatMap(known -> status.list(list, known))
                .orElseThrow(() -> Problem.notFound("status list", list + "/" + purpose));
        return Response.ok(credential.toString(), CertificateResource.CREDENTIAL)
                .header("Cache-Control", "public, max-age=60")
                .build();
    }
}
