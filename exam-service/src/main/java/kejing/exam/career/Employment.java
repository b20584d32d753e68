package kejing.exam.career;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;

/** Employment at a financial institution (金融从业经历); days inclusive, no end means still employed. */
@Entity
@Table(name = "employment")
public class Employment {

    /** Who, where, since when. */
    @Embeddable
    public record Id(String staffId, String institution, LocalDate employedFrom) {}

    @EmbeddedId
    private Id id;

    private LocalDate employedTo;

    protected Employment() {}

    Employment(Id id, LocalDate employedTo) {
        this.id = id;
        this.employedTo = employedTo;
    }

    /** Takes over the end; tells whether it changed. */
    boolean updateFrom(Employment given) {
        boolean changed = !Objects.equals(employedTo, given.employedTo);
        employedTo = given.employedTo;
        return changed;
    }

    public Id id() {
        return id;
    }

    /** The last day of the employment, or null. */
    public LocalDate employedTo() {
        return employedTo;
    }
}
