package kejing.portfolio.dossier.rest;

import java.util.List;
import kejing.chassis.problem.Text;
import kejing.portfolio.dossier.Dossiers;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The dossier of a client, by the items of the scheme in force, followed by what earlier schemes asked for. */
public record DossierDetail(DossierHeadline dossier, List<Slot> items) {

    /** @param filed null if it is not there */
    @Schema(name = "DossierSlot")
    public record Slot(String code, Text title, boolean required, Dossiers.Item filed) {}
}
