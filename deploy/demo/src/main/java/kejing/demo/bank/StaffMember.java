package kejing.demo.bank;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** An employee of the bank with the roles that the year needs. */
public record StaffMember(String staffId, String name, String branchId, List<String> roles, LocalDate joinedOn) {
    public StaffMember {
        roles = List.copyOf(roles);
    }

    /** The subject of this person's tokens; the realm is imported with the same id. */
    public String subject() {
        return UUID.nameUUIDFromBytes(("kejing:" + staffId).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    public String userName() {
        return staffId.toLowerCase(Locale.ROOT);
    }

    public boolean has(String role) {
        return roles.contains(role);
    }
}
