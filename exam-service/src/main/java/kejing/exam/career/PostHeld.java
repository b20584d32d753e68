package kejing.exam.career;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;

/** A post that a member of staff holds or held (任职记录); days inclusive, no end means still in post. */
@Entity
@Table(name = "post_held")
public class PostHeld {

    /** One appointment: who, which post, where, since when. */
    @Embeddable
    public record Id(
            String staffId, @Enumerated(EnumType.STRING) Post post, String branchId, LocalDate heldFrom) {}

    @EmbeddedId
    private Id id;

    private LocalDate heldTo;
    private String appointmentDocument;

    protected PostHeld() {}

    PostHeld(Id id, LocalDate heldTo, String appointmentDocument) {
        this.id = id;
        this.heldTo = heldTo;
        this.appointmentDocument = appointmentDocument;
    }

    /** Takes over the end and the document; tells whether anything changed. */
    boolean updateFrom(PostHeld given) {
        boolean changed = !Objects.equals(heldTo, given.heldTo)
                || !Objects.equals(appointmentDocument, given.appointmentDocument);
        heldTo = given.heldTo;
        appointmentDocument = given.appointmentDocument;
        return changed;
    }

    public Id id() {
        return id;
    }

    /** The last day in post, or null. */
    public LocalDate heldTo() {
        return heldTo;
    }

    /** Whether the appointment document is on file (R5: acting posts count only with one). */
    public boolean isDocumented() {
        return appointmentDocument != null;
    }
}
