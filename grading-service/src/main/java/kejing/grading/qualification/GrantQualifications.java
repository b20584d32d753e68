package kejing.grading.qualification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;

/** Grants what a published ranking decided, and revokes it from a person who was disqualified afterwards (R14). */
@ApplicationScoped
public class GrantQualifications {
    private final Qualifications qualifications;
    private final Event<QualificationsGranted> granted;

    GrantQualifications(Qualifications qualifications, Event<QualificationsGranted> granted) {
        this.qualifications = qualifications;
        this.granted = granted;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void grant(List<Qualification> decided) {
        qualifications.add(decided);
        granted.fire(new QualificationsGranted(decided));
    }

    /** Ends what a published ranking granted to one person. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void revoke(Revocation revocation, Instant at) {
        qualifications.revoke(revocation, at);
    }
}
