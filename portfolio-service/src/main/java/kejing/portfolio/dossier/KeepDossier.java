package kejing.portfolio.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import kejing.chassis.audit.Audit;
import kejing.chassis.identity.Actor;
import kejing.chassis.problem.Problem;
import kejing.chassis.problem.Text;
import kejing.chassis.scheme.Scheme;
import kejing.chassis.scheme.Schemes;
import kejing.chassis.time.BusinessDay;
import kejing.chassis.time.IdSource;
import kejing.portfolio.responsibility.ResponsibilityLedger;

/** A manager files items in the dossiers of the clients served today, and withdraws what does not belong there. */
@ApplicationScoped
public class KeepDossier {

    private final Dossiers dossiers;
    private final ResponsibilityLedger ledger;
    private final Schemes schemes;
    private final Audit audit;
    private final BusinessDay businessDay;
    private final Clock clock;
    private final IdSource ids;

    KeepDossier(
            Dossiers dossiers,
            ResponsibilityLedger ledger,
            Schemes schemes,
            Audit audit,
            BusinessDay businessDay,
            Clock clock,
            IdSource ids) {
        this.dossiers = dossiers;
        this.ledger = ledger;
        this.schemes = schemes;
        this.audit = audit;
        this.businessDay = businessDay;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * @param sha256 null if nothing was scanned
     * @throws Problem 404 unless the actor serves the client today, 409 if the item is there, 422 if the
     *     scheme has no such item or the document is dated after today
     */
    @Transactional
    public void file(
            String clientId,
            String code,
            LocalDate dated,
            String name,
            String sha256,
            boolean doubleArchived,
            Actor actor) {
        LocalDate today = requireServing(clientId, actor);
        Scheme<DossierRules> rules = schemes.inForce(DossierRules.KIND, today, DossierRules.class);
        rules.parameters().requireItem(code);
        if (dated.isAfter(today)) {
            throw Problem.rule(
                    "dossier-day",
                    Text.of("材料日期 %s 不得晚于今天 %s。", "The document is dated %s, after today, %s.", dated, today));
        }
        Dossiers.Item item =
                new Dossiers.Item(code, dated, name.strip(), sha256, doubleArchived, actor.personId(), clock.instant());
        if (!dossiers.add(ids.next().toString(), clientId, item, rules.schemeId())) {
            throw Problem.state(
                    "dossier-item-present",
                    Text.of("该项材料已归档；如需更换，请先撤出。", "This item is filed; withdraw it to replace it."));
        }
        audit.record("file-in-dossier", "dossier/" + clientId, Map.of("item", code));
    }

    /** @throws Problem 404 unless the actor serves the client today, 409 if the item is not there */
    @Transactional
    public void withdraw(String clientId, String code, String reason, Actor actor) {
        requireServing(clientId, actor);
        if (!dossiers.withdraw(clientId, code, reason.strip(), actor.personId(), clock.instant())) {
            throw Problem.state("dossier-item-absent", Text.of("该项材料不在档案中。", "This item is not in the dossier."));
        }
        audit.record("withdraw-from-dossier", "dossier/" + clientId, Map.of("item", code, "reason", reason));
    }

    private LocalDate requireServing(String clientId, Actor actor) {
        LocalDate today = businessDay.today();
        if (!ledger.isServedBy(actor.personId(), clientId, today)) {
            throw Problem.notFound("client", clientId);
        }
        return today;
    }
}
