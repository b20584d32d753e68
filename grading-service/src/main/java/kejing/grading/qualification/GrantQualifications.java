package kejing.grading.qualification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Grants what a published ranking or an approved act decided, and revokes it from a person who was disqualified
 * afterwards (R14).
 */
@ApplicationScoped
public class GrantQualifications {
    private final Qualifications qualifications;
    private final QualificationRegister register;
    private final Event<QualificationsGranted> granted;

    GrantQualifications(
            Qualifications qualifications, QualificationRegister register, Event<QualificationsGranted> granted) {
        this.qualifications = qualifications;
        this.register = register;
        this.granted = granted;
    }

    /**
     * Grants what a published ranking decided.
     *
     * @param publishedOn when the ranking was approved, which ends the provisional qualifications of earlier exams (R11)
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void byRanking(List<Qualification> decided, LocalDate publishedOn) {
        add(decided);
        qualifications.provisionalHolders(publishedOn).forEach(register::refresh);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void add(List<Qualification> decided) {
        qualifications.add(decided);
        decided.stream().map(Qualification::staffId).distinct().sorted().forEach(register::refresh);
        granted.fire(new QualificationsGranted(decided));
    }

    /** Ends what a published ranking granted to one person. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void revoke(Revocation revocation, Instant at) {
        qualifications.revoke(revocation, at);
        register.refresh(revocation.staffId());
    }
}
