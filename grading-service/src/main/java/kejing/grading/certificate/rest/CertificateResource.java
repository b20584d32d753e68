package kejing.grading.certificate.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import kejing.chassis.identity.CurrentActor;
import kejing.chassis.problem.Problem;
import kejing.grading.Roles;
import kejing.grading.SeenPeople;
import kejing.grading.certificate.Certificate;
import kejing.grading.certificate.CertificateAddresses;
import kejing.grading.certificate.Certificates;
import kejing.grading.certificate.IssueCertificates;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Certificates: fetched by the person, the head of the person's branch and those who see the whole bank. */
@Path("/certificates")
@RunOnVirtualThread
@RolesAllowed({Roles.EMPLOYEE, Roles.MARKETING_SCRIPT})
public class CertificateResource {
    private static final String PDF = "application/pdf";
    /** A verifiable credential (W3C VC Data Model 2.0). */
    static final String CREDENTIAL = "application/vc";

    private final Certificates certificates;
    private final CertificateAddresses addresses;
    private final IssueCertificates issue;
    private final SeenPeople people;
    private final CurrentActor current;

    CertificateResource(
            Certificates certificates,
            CertificateAddresses addresses,
            IssueCertificates issue,
            SeenPeople people,
            CurrentActor current) {
        this.certificates = certificates;
        this.addresses = addresses;
        this.issue = issue;
        this.people = people;
        this.current = current;
    }

    @GET
    @Operation(
            operationId = "listCertificates",
            summary = "个人证书 / The certificates of a person (staffId, else one's own), in the order of their issue")
    public List<CertificateView> list(@QueryParam("staffId") String asked) {
        var actor = current.get();
        var staffId = asked == null || asked.isEmpty() ? actor.personId() : asked;
        people.require(actor, staffId, "certificates");
        return certificates.of(staffId).stream()
                .map(certificate ->
                        CertificateView.of(certificate, addresses.verification(certificate.certificateId())))
                .toList();
    }

    @GET
    @Path("/{certificateId}/credential")
    @Produces(CREDENTIAL)
    @Operation(
            operationId = "getCredential",
            summary = "电子凭证 / The certificate as a verifiable credential (Open Badges 3.0), as it was signed")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = CREDENTIAL, schema = @Schema(type = SchemaType.STRING)))
    public Response credential(@PathParam("certificateId") UUID certificateId) {
        var certificate = seen(certificateId);
        return download(certificate, "json", CREDENTIAL, certificate.credential());
    }

    @GET
    @Path("/{certificateId}/pdf")
    @Produces(PDF)
    @Operation(operationId = "getCertificatePdf", summary = "证书 PDF / The certificate as a page to print")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response pdf(@PathParam("certificateId") UUID certificateId) {
        var certificate = seen(certificateId);
        return download(certificate, "pdf", PDF, issue.page(certificate));
    }

    private Certificate seen(UUID certificateId) {
        var actor = current.get();
        return certificates
                .byId(certificateId)
                .filter(certificate ->
                        people.sees(actor, certificate.qualification().staffId()))
                .orElseThrow(() -> Problem.notFound("certificate", certificateId));
    }

    private static Response download(Certificate certificate, String ending, String type, Object body) {
        return Response.ok(body, type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"certificate-%s.%s\"".formatted(certificate.certificateId(), ending))
                .build();
    }
}
